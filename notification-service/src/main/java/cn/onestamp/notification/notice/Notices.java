package cn.onestamp.notification.notice;

import java.time.Instant;
import java.util.Collection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All notices ever kept, by whom they are for. A notice for somebody else is absent. */
public interface Notices {

    /** Keeps a notice once; false when it was there already. */
    Mono<Boolean> keep(Notice notice);

    Mono<Notice> get(Collection<String> readers, String id);

    /** Of all these readers, newest first. */
    Flux<Notice> newest(Collection<String> readers, int atMost);

    /** The same order, from the first one older than {@code last} on. */
    Flux<Notice> olderThan(Collection<String> readers, Notice last, int atMost);

    /** Notes the first reading; a later one changes nothing. */
    Mono<Notice> markRead(Collection<String> readers, String id, Instant at);
}
