package cn.onestamp.notification.notice;

import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.logging.TraceInLog;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps a notice for everybody whom an event concerns. */
public final class TellPeople {

    private static final Logger LOG = LoggerFactory.getLogger(TellPeople.class);

    private final Notices notices;
    private final Readers readers;

    public TellPeople(Notices notices, Readers readers) {
        this.notices = notices;
        this.readers = readers;
    }

    /** @param agent the village agent in whose hands the case is under a mandate that holds, empty for every other event */
    public Mono<Void> of(Event event, Optional<String> agent) {
        return Flux.fromStream(() -> Templates.toldBy(event.type()).filter(template -> template.isToldBy(event)))
                .concatMap(template -> Flux.fromStream(() -> readers.of(template.audience(), event, agent))
                        .map(reader -> template.filledFrom(event, reader)))
                .concatMap(notice -> keep(notice, event))
                .then();
    }

    private Mono<Boolean> keep(Notice notice, Event event) {
        return notices.keep(notice).doOnNext(isNew -> report(isNew, notice, event));
    }

    private static void report(boolean isNew, Notice notice, Event event) {
        if (isNew) {
            try (TraceInLog ignored = TraceInLog.of(event)) {
                LOG.info("notice {} is there for its reader", notice.id());
            }
        }
    }
}
