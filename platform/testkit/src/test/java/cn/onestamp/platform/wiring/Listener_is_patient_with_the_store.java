package cn.onestamp.platform.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import cn.onestamp.platform.event.Poison;
import com.mongodb.MongoSocketException;
import com.mongodb.ServerAddress;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.util.backoff.BackOffExecution;
import reactor.core.publisher.Mono;

class Listener_is_patient_with_the_store {

    private static final Duration PAUSE = Duration.ofMillis(200);

    @Test
    void while_it_is_away() {
        assertThat(triesAfter(new MongoSocketException("away", new ServerAddress()))).isEqualTo(100);
    }

    @Test
    void and_while_it_answers_too_slowly() {
        Throwable tooSlow = catchThrowable(() -> Mono.never().block(Duration.ofMillis(1)));

        assertThat(triesAfter(new IllegalStateException("hearing failed", tooSlow))).isEqualTo(100);
    }

    @Test
    void but_not_with_an_event_that_cannot_be_heard_for_another_reason() {
        assertThat(triesAfter(new IllegalArgumentException("a mistake of ours"))).isEqualTo(6);
    }

    @Test
    void and_not_at_all_with_poison_even_when_it_waited() {
        assertThat(triesAfter(new IllegalStateException("waited", new Poison("unreadable")))).isZero();
    }

    /** At most a hundred are counted. */
    private static long triesAfter(Throwable error) {
        BackOffExecution tries = Messaging.patienceWith(error, PAUSE).start();
        return IntStream.range(0, 100).mapToLong(one -> tries.nextBackOff()).takeWhile(pause -> pause != BackOffExecution.STOP).count();
    }
}
