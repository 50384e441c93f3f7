package cn.onestamp.platform.watch;

import cn.onestamp.platform.inbox.ParkedEvent;
import cn.onestamp.platform.inbox.ParkedEvents;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** Events at one listener that wait for an earlier one. A case that waits too long is named once in the log. */
final class ParkedLookout implements Lookout {

    private static final Logger LOG = LoggerFactory.getLogger(ParkedLookout.class);
    private static final Duration TOO_LONG = Duration.ofMinutes(5);
    private static final int AT_MOST = 1_000;

    private final ParkedEvents parked;
    private final Clock machine;
    private final Set<String> named = new HashSet<>();
    private final Mono<String> indexed;
    private volatile Waiting last = Waiting.NOTHING;

    ParkedLookout(ParkedEvents parked, Clock machine, MeterRegistry meters) {
        this.parked = parked;
        this.machine = machine;
        this.indexed = parked.ensureIndex().cacheInvalidateIf(made -> false);
        Gauge.builder("onestamp.events.parked", this, lookout -> lookout.last.count())
                .description("Events that wait for an earlier one of the same case")
                .tag("listener", parked.listener()).strongReference(true).register(meters);
        Gauge.builder("onestamp.events.parked.oldest", this, lookout -> lookout.last.secondsAt(machine.instant()))
                .description("How long the oldest of them has waited")
                .tag("listener", parked.listener()).baseUnit("seconds").strongReference(true).register(meters);
    }

    @Override
    public Mono<Void> look() {
        return indexed.thenMany(parked.all(AT_MOST)).collectList().map(this::seen).then();
    }

    private Waiting seen(List<ParkedEvent> found) {
        last = new Waiting(found.size(), found.stream().map(ParkedEvent::since).min(Instant::compareTo).orElse(null));
        Instant tooLong = machine.instant().minus(TOO_LONG);
        name(found.stream().filter(event -> event.since().isBefore(tooLong)).toList());
        return last;
    }

    private void name(List<ParkedEvent> tooLong) {
        named.retainAll(tooLong.stream().map(ParkedEvent::caseNumber).toList());
        tooLong.stream().filter(event -> named.add(event.caseNumber())).forEach(event -> LOG.warn(
                "case {}: {} waits at {} since {} for an event before it",
                event.caseNumber(), event.event().type(), parked.listener(), event.since()));
    }
}
