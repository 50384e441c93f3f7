package cn.onestamp.platform.town;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where a movable town time comes from; found by {@link java.util.ServiceLoader}, absent from production. */
public interface TownTimeSource {

    /**
     * @param settings a named setting of the process, {@code null} where there is none
     * @return empty when this process has not been told to use it
     */
    Optional<TownTime> over(Clock machine, Function<String, @Nullable String> settings);
}
