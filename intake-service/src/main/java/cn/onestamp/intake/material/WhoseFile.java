package cn.onestamp.intake.material;

import cn.onestamp.platform.problem.Absent;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The holder a caller means: themselves, somebody they may act for, or somebody they help; anybody else is not there. */
final class WhoseFile {

    private final Speaking speaking;
    private final Helping helping;

    /** @param helped whether the caller only helps */
    record Holder(String personId, boolean helped) {}

    WhoseFile(Speaking speaking, Helping helping) {
        this.speaking = speaking;
        this.helping = helping;
    }

    Mono<Holder> of(String account, @Nullable String person) {
        return person == null
                ? speaking.ownPerson(account).map(own -> new Holder(own, false))
                : speaking.speaksFor(account, person).filter(may -> may).map(may -> new Holder(person, false))
                        .switchIfEmpty(Mono.defer(() -> helping.helps(account, person)).filter(may -> may).map(may -> new Holder(person, true)))
                        .switchIfEmpty(Mono.error(Absent::new));
    }

    /** Fails as Absent for whoever may put nothing into this library any more. */
    Mono<Void> mustStill(String account, String holder) {
        return speaking.ownPerson(account).onErrorResume(Absent.class, unbound -> Mono.empty()).filter(holder::equals)
                .switchIfEmpty(Mono.defer(() -> of(account, holder)).map(Holder::personId)).then();
    }
}
