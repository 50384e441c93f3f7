package cn.onestamp.platform.town;

import cn.onestamp.platform.day.CivilTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The moment and the civil day (Asia/Shanghai) it is in the town. */
public interface TownTime {

    Instant now();

    default LocalDate today() {
        return CivilTime.dayOf(now());
    }

    /** Town time that is the machine's time: what every production process has. */
    static TownTime following(Clock machine) {
        return machine::instant;
    }

    /**
     * The town time of this process: the one of the {@link TownTimeSource} on the class path if there is one and it is
     * configured, else the machine's.
     *
     * @param settings a named setting of the process, {@code null} where there is none
     * @throws IllegalStateException if there is more than one source, or it cannot tell the time
     */
    static TownTime discovered(Clock machine, Function<String, @Nullable String> settings) {
        return TownTimeDiscovery.discover(machine, settings);
    }

    /** The same with system properties, and after them environment variables ({@code ONESTAMP_TOWN_TIME}). */
    static TownTime discovered(Clock machine) {
        return discovered(machine, TownTimeDiscovery::processSetting);
    }
}
