package cn.onestamp.intake.mandate;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where the signed papers are kept, encrypted. */
public interface Proofs {

    /** The SHA-256 under which it is kept whole; too large or of another type than declared is refused. */
    Mono<String> keep(Flux<byte[]> content, String mediaType);
}
