package cn.onestamp.platform.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class Town_follows_the_machine {

    private final Clock machine = Clock.fixed(Instant.parse("2026-02-13T16:30:00Z"), ZoneOffset.UTC);

    @Test
    void and_has_the_civil_day_of_the_country() {
        TownTime town = TownTime.following(machine);

        assertThat(town.now()).isEqualTo(machine.instant());
        assertThat(town.today()).isEqualTo("2026-02-14");
    }

    @Test
    void where_no_movable_clock_is_on_the_class_path_whatever_is_configured() {
        assertThat(TownTime.discovered(machine, name -> "/somewhere/town-time").now()).isEqualTo(machine.instant());
        assertThat(TownTime.discovered(machine).now()).isEqualTo(machine.instant());
    }

    @Test
    void and_asks_the_environment_under_its_usual_spelling() {
        assertThat(TownTimeDiscovery.environmentName("onestamp.town-time")).isEqualTo("ONESTAMP_TOWN_TIME");
        assertThat(TownTimeDiscovery.processSetting("java.version")).isEqualTo(System.getProperty("java.version"));
    }
}
