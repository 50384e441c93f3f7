package cn.onestamp.intake.sharing;


import reactor.core.publisher.Mono;

/** The authority that has the documents. */
public interface Provider {

    /** Empty where it has none; fails where it does not answer in time or is not asked for a while because it did not. */
    Mono<Shared.Found> find(Holder holder, String materialCode);
}
