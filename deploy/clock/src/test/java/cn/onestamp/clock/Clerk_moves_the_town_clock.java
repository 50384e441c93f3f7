package cn.onestamp.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.onestamp.platform.town.TownTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Clerk_moves_the_town_clock {

    private static final Duration LOOK = Duration.ofMillis(200);

    private final Clock machine = Clock.fixed(Instant.parse("2026-11-21T16:48:00Z"), ZoneOffset.UTC);
    private final AtomicLong nanos = new AtomicLong(-LOOK.toNanos());

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void starts_in_january() throws IOException {
        file = folder.resolve("town-time");
        write("PT-7704H12M\n");
    }

    @Test
    void and_the_service_follows_it() throws IOException {
        TownTime town = town();
        assertThat(town.today()).isEqualTo("2026-01-05");

        write("PT-7584H12M");
        later(LOOK);

        assertThat(town.today()).isEqualTo("2026-01-10");
        assertThat(town.now()).isEqualTo("2026-01-09T17:00:00Z");
    }

    @Test
    void and_the_service_looks_at_most_every_200_milliseconds() throws IOException {
        TownTime town = town();
        write("PT0S");

        later(LOOK.minusMillis(1));
        assertThat(town.today()).isEqualTo("2026-01-05");
        later(Duration.ofMillis(1));
        assertThat(town.now()).isEqualTo(machine.instant());
    }

    @Test
    void but_never_back() throws IOException {
        TownTime town = town();
        Instant before = town.now();

        write("PT-9000H");
        later(LOOK);
        assertThat(town.now()).isEqualTo(before);

        write("PT-7703H12M");
        later(LOOK);
        assertThat(town.now()).isEqualTo(before.plus(Duration.ofHours(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "PT-"})
    void and_a_spoilt_file_changes_nothing_until_it_is_mended(String spoilt) throws IOException {
        TownTime town = town();
        Instant before = town.now();

        write(spoilt);
        later(LOOK);
        assertThat(town.now()).isEqualTo(before);

        write("PT-7703H12M");
        later(LOOK);
        assertThat(town.now()).isAfter(before);
    }

    @Test
    void and_a_lost_file_changes_nothing_until_it_is_back() throws IOException {
        TownTime town = town();
        Instant before = town.now();

        Files.delete(file);
        later(LOOK);
        assertThat(town.now()).isEqualTo(before);

        write("PT-7703H12M");
        later(LOOK);
        assertThat(town.now()).isAfter(before);
    }

    @Test
    void of_a_process_that_was_told_where_it_is() {
        Map<String, String> settings = Map.of("onestamp.town-time", file.toString());

        assertThat(TownTime.discovered(machine, settings::get).today()).isEqualTo("2026-01-05");
        assertThat(TownTime.discovered(machine, Map.<String, String>of()::get).now()).isEqualTo(machine.instant());
    }

    @Test
    void and_a_process_that_cannot_read_it_does_not_start() throws IOException {
        write("next week");
        assertThatThrownBy(this::town).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("next week").hasMessageContaining(file.toString());
        Files.delete(file);
        assertThatThrownBy(this::town).isInstanceOf(IllegalStateException.class);
    }

    private TownTime town() {
        return new OffsetFileTownTime(machine, file, nanos::get);
    }

    private void later(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    /** As the launcher does: another file, then renamed. */
    private void write(String text) throws IOException {
        Path written = Files.writeString(folder.resolve("town-time.new"), text);
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
