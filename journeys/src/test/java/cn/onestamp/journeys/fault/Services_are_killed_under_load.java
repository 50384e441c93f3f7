package cn.onestamp.journeys.fault;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** F01: kill -9 of each service at random moments under load. */
@Tag("faults")
@Order(10)
class Services_are_killed_under_load {

    private static final List<String> SERVICES = List.of("gateway", "approval", "intake", "notification");
    private static final int KILLS_IN_A_ROUND = 2;

    private final Round round = new Round();

    @Test
    void and_nothing_promised_is_lost_and_nothing_happens_twice() {
        Row row = Row.named("F01");
        for (int turn = 0; turn < row.count(2, 20) / KILLS_IN_A_ROUND; turn++) {
            Random random = row.random(turn);
            round.play(load -> kill(load, random));
        }
        row.tell(round.recovery());
    }

    private void kill(Load load, Random random) {
        for (int i = 0; i < KILLS_IN_A_ROUND; i++) {
            for (String service : SERVICES) {
                Mischief.pause(random, 500, 4_000);
                round.wasBackAfter(round.mischief().kills(service));
                load.everybodySignsIn();
            }
        }
        Mischief.pause(random, 1_000, 2_000);
    }
}
