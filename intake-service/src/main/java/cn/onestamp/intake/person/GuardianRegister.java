package cn.onestamp.intake.person;


import cn.onestamp.platform.id.CitizenId;
import reactor.core.publisher.Mono;

/** The register of guardianship (民法典 art. 27); {@code Unavailable} where it does not answer. */
public interface GuardianRegister {

    Mono<Boolean> isGuardian(CitizenId guardian, CitizenId ward);
}
