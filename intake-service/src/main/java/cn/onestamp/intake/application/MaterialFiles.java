package cn.onestamp.intake.application;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where handed-in files are kept, encrypted. */
public interface MaterialFiles {

    record Kept(String sha256, long size) {}

    /** Keeps what arrives, or nothing at all; too large or of another type than declared is refused. */
    Mono<Kept> keep(Flux<byte[]> content, String mediaType);
}
