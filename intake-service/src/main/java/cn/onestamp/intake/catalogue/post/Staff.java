package cn.onestamp.intake.catalogue.post;

import reactor.core.publisher.Mono;

/** Who works for the government, by account; Unavailable where the register does not answer. */
public interface Staff {

    Mono<Boolean> employs(String account);
}
