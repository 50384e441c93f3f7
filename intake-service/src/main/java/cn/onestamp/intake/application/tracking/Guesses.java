package cn.onestamp.intake.application.tracking;

import cn.onestamp.platform.id.CaseNumber;
import cn.onestamp.platform.id.QueryCode;
import cn.onestamp.platform.tries.TryLimit;
import java.time.Duration;
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * Wrong pairs of number and query code within an hour of machine time. A number with too many is looked at no more, right or
 * not. A whole hall may come from one address: where that has too many, what is right is answered all the same, and what is
 * wrong hears that it was too much.
 */
public interface Guesses {

    TryLimit PER_NUMBER = new TryLimit(5, Duration.ofHours(1));
    TryLimit PER_ADDRESS = new TryLimit(20, Duration.ofHours(1));

    /**
     * @param number  empty where what was typed is no case number
     * @param address whence it comes, as the gateway vouches for it; empty where it does not, and then only the number counts
     */
    record Pair(Optional<CaseNumber> number, Optional<QueryCode> queryCode, Optional<String> address) {}

    /** What {@code look} finds. Absent counts as wrong, nothing else does; fails as TooManyTries without saying for which of the two. */
    <T> Mono<T> counting(Pair pair, Mono<T> look);
}
