package cn.onestamp.clock;

import cn.onestamp.platform.town.TownTime;
import cn.onestamp.platform.town.TownTimeSource;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes town time from the file that {@code onestamp.town-time} names; without the setting it stays out of the way. */
public final class OffsetFileSource implements TownTimeSource {

    static final String SETTING = "onestamp.town-time";

    @Override
    public Optional<TownTime> over(Clock machine, Function<String, @Nullable String> settings) {
        return Optional.ofNullable(settings.apply(SETTING))
                .filter(path -> !path.isBlank())
                .map(path -> new OffsetFileTownTime(machine, Path.of(path), System::nanoTime));
    }
}
