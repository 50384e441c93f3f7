package cn.onestamp.intake.person;

import reactor.core.publisher.Mono;

/** The population register, asked whether a number and a name belong together; {@code Unavailable} where it does not answer. */
public interface IdentityRegister {

    Mono<Boolean> confirms(Identity claimed);
}
