package cn.onestamp.intake.application.files;

import cn.onestamp.intake.application.MaterialFiles;
import cn.onestamp.platform.file.FileId;
import cn.onestamp.platform.file.FileStore;
import cn.onestamp.platform.file.IncomingFile;
import cn.onestamp.platform.file.StoredContent;
import cn.onestamp.platform.file.StoredFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Streams files into the store and out of it piece by piece on a few threads of its own; what breaks off leaves nothing. */
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
                incoming -> write(claimed.check(content), incoming),
                incoming -> Mono.fromRunnable(incoming::close).subscribeOn(hands));
    }

    @Override
    public Flux<byte[]> read(String sha256) {
        return Flux.using(() -> files.open(new FileId(sha256)), StoredMaterialFiles::pieces, StoredContent::close)
                .subscribeOn(hands).cancelOn(hands);
    }

    private static Flux<byte[]> pieces(StoredContent content) {
        return Flux.generate(taking -> {
            byte[] piece = nextOf(content);
            if (piece.length == 0) {
                taking.complete();
            } else {
                taking.next(piece);
            }
        });
    }

    private static byte[] nextOf(StoredContent content) {
        try {
            return content.bytes().readNBytes(FileStore.PIECE_BYTES);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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
