package cn.onestamp.platform.watch;

import cn.onestamp.platform.store.Outbox;
import cn.onestamp.platform.town.TownTime;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import reactor.core.publisher.Mono;

/** Events of one collection that the relay has not sent yet. Their age is in town time, like the events. */
final class UnsentLookout implements Lookout {

    private static final int AT_MOST = 200;

    private final Outbox outbox;
    private volatile Waiting last = Waiting.NOTHING;

    UnsentLookout(Outbox outbox, TownTime town, MeterRegistry meters) {
        this.outbox = outbox;
        Gauge.builder("onestamp.events.unsent", this, lookout -> lookout.last.count())
                .description("Documents with events nobody has been told yet")
                .tag("topic", outbox.topic()).strongReference(true).register(meters);
        Gauge.builder("onestamp.events.unsent.oldest", this, lookout -> lookout.last.secondsAt(town.now()))
                .description("How long the oldest of them has waited")
                .tag("topic", outbox.topic()).baseUnit("seconds").strongReference(true).register(meters);
    }

    @Override
    public Mono<Void> look() {
        return outbox.count().flatMap(count -> outbox.oldest(AT_MOST).map(oldest -> new Waiting(count, oldest)))
                .defaultIfEmpty(Waiting.NOTHING).map(this::seen).then();
    }

    private Waiting seen(Waiting now) {
        last = now;
        return now;
    }
}
