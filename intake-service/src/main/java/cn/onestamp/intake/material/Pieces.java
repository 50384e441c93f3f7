package cn.onestamp.intake.material;


import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where the pieces of files on their way are kept, encrypted like files. */
public interface Pieces {

    /** @return the name under which it is kept; two pieces with the same content have different names */
    Mono<Upload.Piece> keep(byte[] content);

    Flux<byte[]> read(Upload upload);

    Mono<Void> remove(Upload upload);

    Mono<Void> remove(Upload.Piece piece);
}
