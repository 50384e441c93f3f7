package cn.onestamp.journeys.stack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.journeys.Journey.TakenHome;
import cn.onestamp.journeys.Journey_5_a_refusal_with_reasons;
import cn.onestamp.journeys.Journey_9_done_in_one_visit;
import cn.onestamp.journeys.hall.Hall;
import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Order(14)
class Office_refuses_or_decides_at_once {

    @TempDir Path home;

    @Test
    void says_why_and_what_can_be_done_against_it_and_no_licence_comes_of_it() {
        assertThat(new Journey_5_a_refusal_with_reasons(Hall.running().stage(home)).play())
                .extracting(TakenHome::journey).containsExactly("journey-5");
    }

    @Test
    void lets_nobody_come_twice_for_what_is_simple() {
        assertThat(new Journey_9_done_in_one_visit(Hall.running().stage(home)).play())
                .extracting(TakenHome::journey).containsExactly("journey-9");
    }
}
