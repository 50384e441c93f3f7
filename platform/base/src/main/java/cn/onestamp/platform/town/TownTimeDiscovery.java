package cn.onestamp.platform.town;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Looks for a town time on the class path. */
final class TownTimeDiscovery {

    private TownTimeDiscovery() {
    }

    static TownTime discover(Clock machine, Function<String, @Nullable String> settings) {
        List<TownTimeSource> sources = ServiceLoader.load(TownTimeSource.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        if (sources.size() > 1) {
            throw new IllegalStateException("more than one source of town time: " + sources);
        }
        return sources.stream()
                .flatMap(source -> source.over(machine, settings).stream())
                .findFirst()
                .orElseGet(() -> TownTime.following(machine));
    }

    static @Nullable String processSetting(String name) {
        String property = System.getProperty(name);
        return property != null ? property : System.getenv(environmentName(name));
    }

    /** As Spring reads it: dots and hyphens become underscores. */
    static String environmentName(String name) {
        return name.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
