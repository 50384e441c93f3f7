package cn.onestamp.intake.application.files;

import cn.onestamp.intake.application.MaterialFiles;
import cn.onestamp.intake.material.CheckedFiles;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Materials lie on the shelf of files that were looked into. */
final class StoredMaterialFiles implements MaterialFiles {

    private final CheckedFiles files;

    StoredMaterialFiles(CheckedFiles files) {
        this.files = files;
    }

    @Override
    public Mono<Kept> keep(Flux<byte[]> content, String mediaType) {
        return Mono.defer(() -> files.keep(content, new CheckedFiles.Claim(mediaType, null))).map(kept -> new Kept(kept.sha256(), kept.size()));
    }

    @Override
    public Flux<byte[]> read(String sha256) {
        return files.read(sha256);
    }

    @Override
    public Mono<Boolean> isWhole(String sha256) {
        return files.isWhole(sha256);
    }
}
