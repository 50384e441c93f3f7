package cn.onestamp.intake.person;

import cn.onestamp.platform.id.CitizenId;
import reactor.core.publisher.Mono;

/** The register of those who work for the government; {@code Unavailable} where it does not answer. */
public interface PersonnelRegister {

    /** Whether the account was given to this person, who need not have bound it. */
    Mono<Boolean> isOf(String account, CitizenId person);

    /** Whether the account was given to anybody who works for the government. */
    Mono<Boolean> employs(String account);
}
