package cn.onestamp.journeys.stack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.journeys.Journey.TakenHome;
import cn.onestamp.journeys.Journey_11_experts_stop_the_clock;
import cn.onestamp.journeys.hall.Hall;
import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After everything that is played in winter, because the town's calendar moves on for everybody. */
@Order(510)
class Experts_stop_the_clock {

    @TempDir Path home;

    @Test
    void and_it_goes_on_with_exactly_what_was_left() {
        assertThat(new Journey_11_experts_stop_the_clock(Hall.running().stage(home)).play())
                .extracting(TakenHome::journey).containsExactly("journey-11");
    }
}
