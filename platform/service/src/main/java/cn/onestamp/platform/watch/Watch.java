package cn.onestamp.platform.watch;

import cn.onestamp.platform.inbox.ParkedEvents;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Outboxes;
import cn.onestamp.platform.town.TownTime;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks every so often, on a thread of its own that blocks, so that looks never pile up. */
public final class Watch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Supplier<List<Lookout>> places;
    private final Duration pause;
    private List<Lookout> lookouts = List.of();
    private @Nullable ScheduledExecutorService watchman;

    private Watch(Supplier<List<Lookout>> places, Duration pause) {
        this.places = places;
        this.pause = pause;
    }

    /** @param pause between two looks */
    public static Watch over(List<Aggregates> readers, Outboxes outboxes, Clock machine, TownTime town, MeterRegistry meters, Duration pause) {
        return new Watch(() -> Stream.<Lookout>concat(
                readers.stream().flatMap(reader -> reader.sources().stream().map(source -> new ParkedEvents(reader, source)))
                        .map(parked -> new ParkedLookout(parked, machine, meters)),
                outboxes.all().stream().map(outbox -> new UnsentLookout(outbox, town, meters))).toList(), pause);
    }

    /** The listeners are known only when all of them are made. */
    @Override
    public synchronized void start() {
        lookouts = places.get();
        watchman = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("watch").daemon().factory());
        watchman.scheduleWithFixedDelay(this::look, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
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

    /** One place that cannot be looked at, for instance while the store is away, keeps no other from being looked at. */
    private void look() {
        for (Lookout lookout : lookouts) {
            try {
                lookout.look().block(PATIENCE);
            } catch (RuntimeException unseen) {
                LOG.warn("what waits cannot be seen now: {}", unseen.toString());
            }
        }
    }
}
