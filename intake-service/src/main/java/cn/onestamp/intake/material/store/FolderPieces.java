package cn.onestamp.intake.material.store;


import cn.onestamp.intake.material.Pieces;
import cn.onestamp.intake.material.Upload;
import cn.onestamp.platform.file.FileId;
import cn.onestamp.platform.file.FileStore;
import cn.onestamp.platform.file.IncomingFile;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Pieces are files of a store of their own. Each begins with random bytes, so that removing one never takes another with the
 * same content, which may be the same piece sent twice at the same moment.
 */
final class FolderPieces implements Pieces {

    private static final int LABEL_BYTES = 32;

    private final FileStore store;
    private final SecureRandom random;
    private final Scheduler hands;

    FolderPieces(FileStore store, SecureRandom random, Scheduler hands) {
        this.store = store;
        this.random = random;
        this.hands = hands;
    }

    @Override
    public Mono<Upload.Piece> keep(byte[] content) {
        return Mono.fromCallable(() -> {
            byte[] label = new byte[LABEL_BYTES];
            random.nextBytes(label);
            try (IncomingFile incoming = store.begin(LABEL_BYTES + content.length)) {
                incoming.write(ByteBuffer.wrap(label));
                incoming.write(ByteBuffer.wrap(content));
                return new Upload.Piece(incoming.finish().id().sha256(), content.length);
            }
        }).subscribeOn(hands);
    }

    @Override
    public Flux<byte[]> read(Upload upload) {
        return Flux.fromIterable(upload.pieces()).concatMap(piece -> Mono.fromCallable(() -> {
            byte[] labelled = store.open(new FileId(piece.name())).readAll();
            return Arrays.copyOfRange(labelled, LABEL_BYTES, labelled.length);
        }).subscribeOn(hands), 1);
    }

    @Override
    public Mono<Void> remove(Upload upload) {
        return Flux.fromIterable(upload.pieces()).concatMap(this::remove).then();
    }

    @Override
    public Mono<Void> remove(Upload.Piece piece) {
        return Mono.<Void>fromRunnable(() -> store.remove(new FileId(piece.name()))).subscribeOn(hands);
    }
}
