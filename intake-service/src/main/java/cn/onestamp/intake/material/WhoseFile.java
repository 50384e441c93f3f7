package cn.onestamp.intake.material;


import cn.onestamp.platform.problem.Absent;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The holder a caller means: themselves, or somebody they may act for; anybody else is not there. */
final class WhoseFile {

    private final Speaking speaking;

    WhoseFile(Speaking speaking) {
        this.speaking = speaking;
    }

    Mono<String> of(String account, @Nullable String person) {
        return person == null
                ? speaking.ownPerson(account)
                : speaking.speaksFor(account, person).flatMap(may -> may ? Mono.just(person) : Mono.error(new Absent()));
    }
}
