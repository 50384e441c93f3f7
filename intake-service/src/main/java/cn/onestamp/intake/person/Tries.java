package cn.onestamp.intake.person;


import cn.onestamp.platform.id.CitizenId;
import java.time.Instant;
import reactor.core.publisher.Mono;

/**
 * Wrong tries at naming a person: a few per account and per number within an hour of machine time. A try counts before it is
 * looked at, so that many at the same moment are no more than one after the other; the same claim pressed many times at the
 * same moment is one.
 */
public interface Tries {

    /**
     * @param claim number and name in a form nobody can read
     * @param open nobody has said yet whether it was wrong
     */
    record Try(Instant at, String claim, boolean open) {}

    /** One try as it counts for an account and for a number. */
    record Begun(String account, CitizenId number, Try one) {}

    /** {@code TooManyTries} where account or number had too many already; it is not told which. */
    Mono<Begun> begin(String account, Identity claimed);

    /** It was wrong, and counts. */
    Mono<Void> keep(Begun wrong);

    /** It was right, or nobody could say; it does not count. */
    Mono<Void> forgive(Begun one);
}
