package cn.onestamp.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.onestamp.platform.problem.Unavailable;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class Realm_is_asked_about_a_token {

    private final AtomicInteger questions = new AtomicInteger();
    private final AtomicLong nanos = new AtomicLong();
    private Mono<Boolean> word = Mono.just(true);
    private final KnownTokens tokens = new KnownTokens(token -> Mono.defer(() -> {
        questions.incrementAndGet();
        return word;
    }), nanos::get);

    @Test
    void once_in_half_a_minute() {
        assertThat(lately()).isTrue();
        word = Mono.just(false);
        passes(Duration.ofSeconds(29));
        assertThat(lately()).isTrue();
        assertThat(questions).hasValue(1);

        passes(Duration.ofSeconds(1));
        assertThat(lately()).isFalse();
        assertThat(questions).hasValue(2);
    }

    @Test
    void and_a_no_holds_as_long_as_the_token_lives() {
        word = Mono.just(false);
        assertThat(lately()).isFalse();
        word = Mono.just(true);
        passes(Duration.ofMinutes(5));

        assertThat(lately()).isFalse();
        assertThat(questions).hasValue(1);
    }

    @Test
    void each_time_for_what_is_decided_now_and_a_no_then_holds_for_everything() {
        assertThat(lately()).isTrue();
        word = Mono.just(false);
        assertThat(tokens.vouchedNow("one").block()).isFalse();
        assertThat(lately()).isFalse();
        assertThat(tokens.vouchedNow("one").block()).isFalse();
        assertThat(questions).hasValue(3);
    }

    @Test
    void by_many_at_once_with_one_question_that_outlives_whoever_goes_away() {
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        word = Mono.fromFuture(answer);
        CompletableFuture<Boolean> gone = tokens.vouchedLately("one").toFuture();
        CompletableFuture<Boolean> waits = tokens.vouchedLately("one").toFuture();
        gone.cancel(true);
        answer.complete(true);

        assertThat(waits).isCompletedWithValue(true);
        assertThat(questions).hasValue(1);
    }

    @Test
    void again_after_nobody_answered() {
        word = Mono.error(new Unavailable("silence"));
        assertThat(lately()).isNull();
        assertThatThrownBy(() -> tokens.vouchedNow("one").block()).isInstanceOf(Unavailable.class);
        word = Mono.just(false);
        assertThat(lately()).isFalse();
    }

    private @Nullable Boolean lately() {
        return tokens.vouchedLately("one").block();
    }

    private void passes(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
