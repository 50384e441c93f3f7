package cn.onestamp.platform.due;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Mono;

/**
 * Goes round as long as the service is up and does what has become due, on a thread of its own that blocks, so that rounds
 * never overlap. The pause is machine time; what is due is the round's own question to town time.
 */
public final class Round implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Round.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String name;
    private final Supplier<? extends Mono<?>> work;
    private final Duration pause;
    private @Nullable ScheduledExecutorService watchman;

    /** @param work one round; what fails is tried again in the next one */
    public Round(String name, Supplier<? extends Mono<?>> work, Duration pause) {
        this.name = name;
        this.work = work;
        this.pause = pause;
    }

    @Override
    public synchronized void start() {
        watchman = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name(name).daemon().factory());
        watchman.scheduleWithFixedDelay(this::go, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void stop() {
        if (watchman != null) {
            watchman.shutdownNow();
            watchman = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return watchman != null;
    }

    private void go() {
        try {
            work.get().block(PATIENCE);
        } catch (Throwable failed) { // an Error would end all later rounds without a word
            LOG.warn("the round of {} was not finished, the next one goes on: {}", name, failed.toString());
        }
    }
}
