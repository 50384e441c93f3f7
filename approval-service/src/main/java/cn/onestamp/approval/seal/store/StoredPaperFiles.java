package cn.onestamp.approval.seal.store;

import cn.onestamp.approval.seal.PaperFiles;
import cn.onestamp.platform.file.FileId;
import cn.onestamp.platform.file.FileStore;
import cn.onestamp.platform.file.StoredContent;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Paper files in the file store; reading and checking them blocks, so the workshop's hands do it. */
final class StoredPaperFiles implements PaperFiles {

    private final FileStore files;
    private final Scheduler hands;

    StoredPaperFiles(FileStore files, Scheduler hands) {
        this.files = files;
        this.hands = hands;
    }

    @Override
    public Mono<byte[]> read(String sha256) {
        return Mono.fromCallable(() -> content(sha256)).subscribeOn(hands);
    }

    private byte[] content(String sha256) {
        try (StoredContent content = files.open(new FileId(sha256))) {
            return content.readAll();
        }
    }
}
