package cn.onestamp.journeys.stack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.journeys.Journey_3_silence_accepts;
import cn.onestamp.journeys.Journey_4_everything_told_once;
import cn.onestamp.journeys.hall.Hall;
import java.nio.file.Path;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Late in the run, because the town's calendar moves on for everybody. */
@Order(500)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class Window_answers_or_its_silence_does {

    @TempDir Path home;

    @Test
    @Order(1)
    void tells_everything_once_and_accepts_on_the_day_of_the_last_piece() {
        assertThat(new Journey_4_everything_told_once(Hall.running().stage(home)).play()).isEmpty();
    }

    @Test
    @Order(2)
    void is_silent_over_the_festival_and_has_accepted_on_the_day_of_the_receipt() {
        assertThat(new Journey_3_silence_accepts(Hall.running().stage(home)).play()).isEmpty();
    }
}
