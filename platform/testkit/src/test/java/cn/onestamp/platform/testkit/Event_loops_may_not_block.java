package cn.onestamp.platform.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reactor.blockhound.BlockingOperationError;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.netty.resources.LoopResources;

class Event_loops_may_not_block {

    @BeforeAll
    static void guarded() {
        EventLoops.mayNotBlock();
    }

    @Test
    void and_one_that_does_is_found() {
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> waiting().subscribeOn(Schedulers.parallel()).block())
                .withRootCauseInstanceOf(BlockingOperationError.class);
    }

    @Test
    void nor_one_that_serves_requests() {
        LoopResources serving = LoopResources.create("serving");
        Scheduler loop = Schedulers.fromExecutor(serving.onServer(true));
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> waiting().subscribeOn(loop).block())
                .withRootCauseInstanceOf(BlockingOperationError.class);
        serving.dispose();
    }

    @Test
    void but_other_threads_may() {
        assertThatCode(() -> waiting().subscribeOn(Schedulers.boundedElastic()).block()).doesNotThrowAnyException();
    }

    private static Mono<Boolean> waiting() {
        return Mono.fromCallable(() -> new CountDownLatch(1).await(1, TimeUnit.MILLISECONDS));
    }
}
