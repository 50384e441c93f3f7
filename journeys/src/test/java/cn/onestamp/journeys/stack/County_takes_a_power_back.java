package cn.onestamp.journeys.stack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.journeys.Journey.TakenHome;
import cn.onestamp.journeys.Journey_7_a_power_is_recalled;
import cn.onestamp.journeys.hall.Hall;
import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/** The second time it has to be granted anew first. */
@Order(12)
class County_takes_a_power_back {

    @TempDir Path home;

    @RepeatedTest(2)
    void while_two_cases_rest_on_it_and_each_is_finished_by_whom_the_county_chose() {
        assertThat(new Journey_7_a_power_is_recalled(Hall.running().stage(home)).play())
                .extracting(TakenHome::journey).containsExactly("journey-7", "journey-7");
    }
}
