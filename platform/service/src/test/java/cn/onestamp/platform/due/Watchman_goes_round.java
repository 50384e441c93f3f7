package cn.onestamp.platform.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class Watchman_goes_round {

    private final CountDownLatch rounds = new CountDownLatch(20);
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private Round round = new Round("a round", () -> Mono.fromRunnable(this::goOnce), Duration.ofMillis(1));

    @AfterEach
    void goHome() {
        round.stop();
    }

    @Test
    void again_after_a_round_that_failed_in_whatever_way() throws InterruptedException {
        round = new Round("a failing round", () -> {
            rounds.countDown();
            if (rounds.getCount() % 2 == 0) {
                throw new IllegalStateException("before it began");
            }
            return Mono.error(new IllegalStateException("on the way"));
        }, Duration.ofMillis(1));

        round.start();

        assertThat(rounds.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void one_round_at_a_time_and_no_more_after_closing() throws InterruptedException {
        round.start();
        assertThat(rounds.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(round.isRunning()).isTrue();

        round.stop();

        assertThat(round.isRunning()).isFalse();
        assertThat(most).hasValue(1);
    }

    private void goOnce() {
        most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
        rounds.countDown();
        atOnce.decrementAndGet();
    }
}
