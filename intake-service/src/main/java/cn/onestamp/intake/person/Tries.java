package cn.onestamp.intake.person;


import cn.onestamp.platform.id.CitizenId;
import cn.onestamp.platform.tries.Try;
import cn.onestamp.platform.tries.TryLimit;
import java.time.Duration;
import reactor.core.publisher.Mono;

/** Wrong tries at naming a person: a few per account and per number within an hour of machine time. */
public interface Tries {

    TryLimit PER_ACCOUNT = new TryLimit(5, Duration.ofHours(1));
    TryLimit PER_NUMBER = new TryLimit(10, Duration.ofHours(1));

    /** One try as it counts for an account and for a number. */
    record Begun(String account, CitizenId number, Try one) {}

    /** {@code TooManyTries} where account or number had too many already; it is not told which. */
    Mono<Begun> begin(String account, Identity claimed);

    /** It was wrong, and counts. */
    Mono<Void> keep(Begun wrong);

    /** It was right, or nobody could say; it does not count. */
    Mono<Void> forgive(Begun one);
}
