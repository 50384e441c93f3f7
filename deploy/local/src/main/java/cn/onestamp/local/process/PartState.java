package cn.onestamp.local.process;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the note of who is at work says of one process.
 *
 * @param identity null while it was never started
 * @param since when this process, not its predecessor, was started
 * @param readyMillis from its start to its first readiness
 * @param answersAt an address that answers 200 while it is well; null where only its port tells
 * @param restarts how often it was called back
 * @param why what ended its last time at work; null while it has been well since
 */
public record PartState(
        String name,
        List<Integer> ports,
        Phase phase,
        @Nullable ProcessIdentity identity,
        @Nullable Instant since,
        long readyMillis,
        @Nullable String answersAt,
        int restarts,
        @Nullable String why) {}
