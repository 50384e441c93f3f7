package cn.onestamp.intake.catalogue;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The organs of the town as the catalogue keeps them. */
public interface Organs {

    /** Empty where there is none. */
    Mono<KeptOrgan> find(String code);

    Flux<KeptOrgan> all();
}
