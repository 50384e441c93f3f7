package cn.onestamp.intake.material;


import cn.onestamp.platform.problem.Remediable;
import reactor.core.publisher.Mono;

/** The next piece of a file; with the last one the whole is looked into and put into the library, or nothing of it is kept. */
public final class ContinueUpload {

    private final Uploads uploads;
    private final Pieces pieces;
    private final CheckedFiles files;
    private final Library library;
    private final WhoseFile whose;

    ContinueUpload(Uploads uploads, Pieces pieces, CheckedFiles files, Library library, WhoseFile whose) {
        this.uploads = uploads;
        this.pieces = pieces;
        this.files = files;
        this.library = library;
        this.whose = whose;
    }

    /** {@code NotNow} with the place to go on from where the piece begins elsewhere. */
    public Mono<Upload> take(String id, long offset, byte[] content, String account) {
        return uploads.get(id, account)
                .delayUntil(upload -> whose.mustStill(account, upload.holder()))
                .doOnNext(upload -> upload.expects(offset, content.length))
                .flatMap(upload -> content.length == 0 ? Mono.just(upload) : grown(upload, content))
                .flatMap(upload -> upload.isWhole() ? finished(upload) : Mono.just(upload));
    }

    public Mono<Upload> see(String id, String account) {
        return uploads.get(id, account);
    }

    private Mono<Upload> grown(Upload upload, byte[] content) {
        return pieces.keep(content).flatMap(piece -> uploads.grow(upload, piece)
                .flatMap(first -> first
                        ? uploads.get(upload.id(), upload.account())
                        : pieces.remove(piece).then(uploads.get(upload.id(), upload.account()))
                                .flatMap(current -> Mono.error(current.elsewhere()))));
    }

    private Mono<Upload> finished(Upload upload) {
        return files.keep(pieces.read(upload), new CheckedFiles.Claim(upload.said().mediaType(), upload.said().sha256()))
                .onErrorResume(Remediable.class, unsound -> pieces.remove(upload).then(uploads.forget(upload)).then(Mono.error(unsound)))
                .flatMap(kept -> library.put(upload))
                .flatMap(libraryId -> uploads.stored(upload, libraryId))
                .then(pieces.remove(upload))
                .then(Mono.defer(() -> uploads.get(upload.id(), upload.account())));
    }
}
