package cn.onestamp.approval.seal;

import reactor.core.publisher.Mono;

/** Where the bytes of sealed documents lie. */
public interface PaperFiles {

    Mono<byte[]> read(String sha256);
}
