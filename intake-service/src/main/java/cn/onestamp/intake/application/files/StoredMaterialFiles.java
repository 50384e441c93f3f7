package cn.onestamp.intake.application.files;

import cn.onestamp.intake.application.MaterialFiles;
import cn.onestamp.platform.file.FileStore;
import cn.onestamp.platform.file.IncomingFile;
import cn.onestamp.platform.file.StoredFile;
import java.nio.ByteBuffer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Streams a file into the store piece by piece on a few threads of its own; what breaks off leaves nothing. */
final class StoredMaterialFiles implements MaterialFiles {

    private static final long LARGEST = 20L << 20;

    private final FileStore files;
    private final Scheduler hands;

    StoredMaterialFiles(FileStore files, Scheduler hands) {
        this.files = files;
        this.hands = hands;
    }

    @Override
    public Mono<Kept> keep(Flux<byte[]> content, String mediaType) {
        FileType claimed = FileType.named(mediaType);
        return Mono.usingWhen(
                Mono.fromCallable(() -> files.begin(LARGEST)).subscribeOn(hands),
                incoming -> write(content.switchOnFirst((first, all) -> claimed.check(first, all)), incoming),
                incoming -> Mono.fromRunnable(incoming::close).subscribeOn(hands));
    }

    private Mono<Kept> write(Flux<byte[]> content, IncomingFile incoming) {
        return content.publishOn(hands)
                .concatMap(piece -> Mono.fromRunnable(() -> incoming.write(ByteBuffer.wrap(piece))))
                .then(Mono.fromCallable(incoming::finish).subscribeOn(hands))
                .map(StoredMaterialFiles::kept);
    }

    private static Kept kept(StoredFile file) {
        return new Kept(file.id().sha256(), file.size());
    }
}
