package cn.onestamp.intake.application;

import cn.onestamp.platform.tries.TryLimit;
import java.time.Duration;
import reactor.core.publisher.Mono;

/** How often an account looked behind the masks within an hour of machine time. */
public interface Reveals {

    TryLimit PER_ACCOUNT = new TryLimit(20, Duration.ofHours(1));

    /** It counts from now on, whatever comes of it; fails as TooManyTries where there were too many. */
    Mono<Void> count(String account);
}
