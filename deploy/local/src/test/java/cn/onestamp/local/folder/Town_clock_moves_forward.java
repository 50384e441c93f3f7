package cn.onestamp.local.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.onestamp.local.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Town_clock_moves_forward {
    private static final Clock MACHINE = Clock.fixed(Instant.parse("2026-11-21T22:40:00.5Z"), ZoneOffset.UTC);

    @TempDir
    Path place;

    private DataFolder folder;
    private TownTime town;

    @BeforeEach
    void aNewFolder() throws IOException {
        folder = new DataFolder(place.resolve("data"));
        folder.make();
        town = new TownTime(folder, MACHINE);
    }

    @Test
    void a_town_begun_on_a_day_begins_when_its_hall_opens() throws IOException {
        town.beginOn(LocalDate.of(2026, 1, 5));
        assertThat(town.now().toString()).startsWith("2026-01-05T08:30").endsWith("[Asia/Shanghai]");
    }

    @Test
    void the_file_holds_one_signed_iso_duration() throws IOException {
        town.beginOn(LocalDate.of(2026, 1, 5));
        assertThat(Files.readString(folder.townTime())).matches("PT-\\d+H(-\\d+M)?(-\\d+S)?\n");
        assertThat(Duration.parse(Files.readString(folder.townTime()).strip())).isNegative();
    }

    @Test
    void a_town_without_a_day_lives_in_the_present() throws IOException {
        town.beginToday();
        assertThat(town.now().toInstant()).isEqualTo(Instant.parse("2026-11-21T22:40:00Z"));
    }

    @Test
    void steps_add_up() throws IOException {
        town.beginOn(LocalDate.of(2026, 1, 5));
        town.forward(Step.read("+5d"));
        town.forward(Step.read("+1d12h"));
        assertThat(town.now().toLocalDateTime().toString()).isEqualTo("2026-01-11T20:30");
    }

    @Test
    void a_step_back_is_refused_and_changes_nothing() throws IOException {
        town.beginOn(LocalDate.of(2026, 1, 5));
        String before = Files.readString(folder.townTime());
        assertThatThrownBy(() -> town.forward(Duration.ofDays(-1))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Step.read("-1d")).hasMessage("Town time only moves forward; -1d would move it back.");
        assertThat(Files.readString(folder.townTime())).isEqualTo(before);
    }

    @Test
    void a_step_is_written_in_weeks_days_hours_and_minutes() {
        assertThat(Step.read("+2w")).isEqualTo(Duration.ofDays(14));
        assertThat(Step.read("1d12h30m")).isEqualTo(Duration.ofMinutes(36 * 60 + 30));
        assertThatThrownBy(() -> Step.read("+5")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Step.read("tomorrow")).isInstanceOf(Refusal.class);
    }
}
