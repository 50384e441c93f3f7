package cn.onestamp.intake.person;


import reactor.core.publisher.Mono;

/** Where registers say a person lives and can be reached; {@code Unavailable} where they do not answer. */
public interface ContactRegister {

    /** Empty where they say nothing. */
    Mono<Contact> find(Identity person);
}
