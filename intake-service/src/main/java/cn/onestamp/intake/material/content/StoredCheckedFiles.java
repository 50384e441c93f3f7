package cn.onestamp.intake.material.content;


import cn.onestamp.intake.material.CheckedFiles;
import cn.onestamp.intake.material.VirusScan;
import cn.onestamp.platform.crypto.Sha256;
import cn.onestamp.platform.file.FileId;
import cn.onestamp.platform.file.FileProblem;
import cn.onestamp.platform.file.FileStore;
import cn.onestamp.platform.file.IncomingFile;
import cn.onestamp.platform.file.StoredContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Streams files into the store and out of it on a few threads of its own; what breaks off leaves nothing. A whole file is read
 * back and looked into by one thread, so that never more than one lies in memory; an unsound one is removed again, unless the
 * same content lay there before.
 */
final class StoredCheckedFiles implements CheckedFiles {

    /** Threads that move files, and the one that looks into them. */
    record Hands(Scheduler movers, Scheduler looker) {}

    private final FileStore files;
    private final VirusScan scan;
    private final Hands hands;

    StoredCheckedFiles(FileStore files, VirusScan scan, Hands hands) {
        this.files = files;
        this.scan = scan;
        this.hands = hands;
    }

    @Override
    public Mono<Void> admits(String mediaType) {
        return Mono.fromRunnable(() -> FileType.named(mediaType));
    }

    @Override
    public Mono<Kept> keep(Flux<byte[]> content, Claim claim) {
        FileType type = FileType.named(claim.mediaType());
        return Mono.usingWhen(
                Mono.fromCallable(() -> files.begin(LARGEST)).subscribeOn(hands.movers()),
                incoming -> write(type.check(content), incoming, claim, type),
                incoming -> Mono.fromRunnable(incoming::close).subscribeOn(hands.movers()));
    }

    @Override
    public Flux<byte[]> read(String sha256) {
        return Flux.using(() -> files.open(new FileId(sha256)), StoredCheckedFiles::pieces, StoredContent::close)
                .subscribeOn(hands.movers()).cancelOn(hands.movers());
    }

    @Override
    public Mono<Boolean> isWhole(String sha256) {
        return read(sha256).then(Mono.just(true))
                .onErrorReturn(problem -> problem instanceof FileProblem.Absent || problem instanceof FileProblem.Broken, false);
    }

    private Mono<Kept> write(Flux<byte[]> content, IncomingFile incoming, Claim claim, FileType type) {
        MessageDigest digest = Sha256.begun();
        return content.publishOn(hands.movers())
                .concatMap(piece -> Mono.fromRunnable(() -> {
                    digest.update(piece);
                    incoming.write(ByteBuffer.wrap(piece));
                }))
                .then(Mono.defer(() -> finish(incoming, claim, type, HexFormat.of().formatHex(digest.digest()))));
    }

    private Mono<Kept> finish(IncomingFile incoming, Claim claim, FileType type, String sha256) {
        if (claim.sha256() != null && !claim.sha256().equals(sha256)) {
            return Mono.error(Unsound.because("file-hash", "文件在传输中发生变化，请重新上传"));
        }
        return Mono.fromCallable(() -> files.holds(new FileId(sha256))).subscribeOn(hands.movers())
                .flatMap(before -> Mono.fromCallable(incoming::finish).subscribeOn(hands.movers())
                        .map(stored -> new Kept(stored.id().sha256(), stored.size()))
                        .flatMap(kept -> lookInto(kept, type, before)));
    }

    private Mono<Kept> lookInto(Kept kept, FileType type, boolean before) {
        FileId id = new FileId(kept.sha256());
        return Mono.fromRunnable(() -> look(id, type)).subscribeOn(hands.looker())
                .onErrorResume(unsound -> Mono.fromRunnable(() -> removeUnless(before, id)).subscribeOn(hands.movers()).then(Mono.error(unsound)))
                .thenReturn(kept);
    }

    private void look(FileId id, FileType type) {
        byte[] content = files.open(id).readAll();
        if (scan.findsSomethingIn(content)) {
            throw Unsound.because("file-virus", "文件未通过安全检查，请核对后重新上传");
        }
        type.lookInto(content);
    }

    private void removeUnless(boolean before, FileId id) {
        if (!before) {
            files.remove(id);
        }
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
}
