package cn.onestamp.platform.watch;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What waited when somebody last looked. */
record Waiting(long count, @Nullable Instant oldest) {

    static final Waiting NOTHING = new Waiting(0, null);

    double secondsAt(Instant now) {
        return oldest == null ? 0 : Math.max(0, Duration.between(oldest, now).toMillis() / 1_000.0);
    }
}
