package cn.onestamp.local.hall;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.local.process.PartState;
import cn.onestamp.local.process.Phase;
import cn.onestamp.local.process.ProcessIdentity;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class Status_tells_the_truth {
    private static final Instant NOW = Instant.parse("2026-01-05T00:30:00Z");
    private static final ProcessIdentity ENDED = new ProcessIdentity(1, "another boot:12345");

    @Test
    void one_that_fell_waits_to_be_started_again_and_says_why() throws InterruptedException {
        ProcessReport kafka = ProcessReport.of(part(Phase.FELL, "No space left on device"), NOW);
        assertThat(kafka.state()).isEqualTo("starting again");
        assertThat(kafka.explanation()).contains("kafka waits to be started again: No space left on device");
    }

    @Test
    void one_whose_process_has_ended_is_not_called_starting() throws InterruptedException {
        assertThat(ProcessReport.of(part(Phase.STARTING, null), NOW).state()).isEqualTo("gone");
    }

    private static PartState part(Phase phase, String why) {
        return new PartState("kafka", List.of(8410), phase, ENDED, NOW, 0, null, 1, why);
    }
}
