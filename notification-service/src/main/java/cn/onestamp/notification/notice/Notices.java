package cn.onestamp.notification.notice;

import java.time.Instant;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All notices ever kept, by reader. A notice of another reader is absent. */
public interface Notices {

    /** Keeps a notice once; false when it was there already. */
    Mono<Boolean> keep(Notice notice);

    Mono<Notice> get(String reader, String id);

    /** Newest first. */
    Flux<Notice> newest(String reader, int atMost);

    /** The same order, from the first one older than {@code last} on. */
    Flux<Notice> olderThan(Notice last, int atMost);

    /** Notes the first reading; a later one changes nothing. */
    Mono<Notice> markRead(String reader, String id, Instant at);
}
