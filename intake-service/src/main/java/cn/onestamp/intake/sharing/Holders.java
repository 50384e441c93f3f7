package cn.onestamp.intake.sharing;


import reactor.core.publisher.Mono;

/** The numbers other authorities know our persons and enterprises by. */
public interface Holders {

    /** Empty where nobody with this id is known. */
    Mono<Holder> find(String personId);
}
