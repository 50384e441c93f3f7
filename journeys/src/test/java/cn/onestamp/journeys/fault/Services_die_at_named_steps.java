package cn.onestamp.journeys.fault;

import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * F02: a service dies exactly between two things that belong together. The step after a provider call belongs to no service
 * yet: there is no provider to call.
 */
@Tag("faults")
@Order(20)
class Services_die_at_named_steps {

    private record Fault(String step, List<String> services) {}

    private static final List<Fault> FAULTS = List.of(
            new Fault("BEFORE_COMMIT", List.of("intake", "approval")),
            new Fault("AFTER_COMMIT_BEFORE_REPLY", List.of("approval", "intake")),
            new Fault("AFTER_OUTBOX_READ_BEFORE_SEND", List.of("intake", "approval")),
            new Fault("AFTER_SEND_BEFORE_MARK", List.of("approval", "intake")),
            new Fault("AFTER_CONSUME_BEFORE_STORE", List.of("notification", "approval", "intake")),
            new Fault("AFTER_STORE_BEFORE_OFFSET", List.of("approval", "notification", "intake")));

    private final Round round = new Round();

    @Test
    void and_go_on_where_they_were() {
        Row row = Row.named("F02");
        for (int turn = 0; turn < row.count(1, 10); turn++) {
            int number = turn;
            round.play(load -> FAULTS.forEach(fault -> {
                String service = fault.services().get(number % fault.services().size());
                round.wasBackAfter(round.mischief().letsDieAt(fault.step(), service));
                load.everybodySignsIn();
            }));
        }
        row.tell(FAULTS.size() + " steps; " + round.recovery());
    }
}
