package cn.onestamp.journeys.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** F04: kill -9 of the Kafka broker, back after ten seconds; the doors stay open meanwhile. */
@Tag("faults")
@Order(30)
class Messenger_is_killed_under_load {

    private static final Duration AWAY = Duration.ofSeconds(10);

    private final Round round = new Round();

    @Test
    void and_people_notice_nothing_but_a_delay() {
        Row row = Row.named("F04");
        for (int turn = 0; turn < row.count(3, 20); turn++) {
            int number = turn;
            ClientLedger ledger = round.play(load -> {
                Mischief.pause(row.random(number), 1_000, 4_000);
                round.wasBackAfter(round.mischief().killsFor(AWAY, "kafka"));
                Mischief.pause(row.random(number + 1_000), 1_000, 2_000);
            });
            assertThat(ledger.troubles()).as("errors people saw").isEmpty();
        }
        row.tell(round.recovery());
    }
}
