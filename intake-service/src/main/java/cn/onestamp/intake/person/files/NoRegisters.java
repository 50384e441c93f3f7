package cn.onestamp.intake.person.files;


import cn.onestamp.intake.person.Contact;
import cn.onestamp.intake.person.Identity;
import cn.onestamp.platform.id.CitizenId;
import cn.onestamp.platform.id.Uscc;
import cn.onestamp.platform.problem.Unavailable;
import reactor.core.publisher.Mono;

/** There is nobody to ask, and nobody is confirmed. */
final class NoRegisters implements Registers {

    @Override
    public Mono<Boolean> confirms(Identity claimed) {
        return silence();
    }

    @Override
    public Mono<Boolean> isGuardian(CitizenId guardian, CitizenId ward) {
        return silence();
    }

    @Override
    public Mono<Registration> find(Uscc code) {
        return silence();
    }

    @Override
    public Mono<Contact> find(Identity person) {
        return silence();
    }

    @Override
    public Mono<Boolean> isOf(String account, CitizenId person) {
        return silence();
    }

    @Override
    public Mono<Boolean> employs(String account) {
        return silence();
    }

    private static <T> Mono<T> silence() {
        return Mono.error(() -> new Unavailable("No register is connected"));
    }
}
