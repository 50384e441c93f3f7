package cn.onestamp.notification.notice;

import cn.onestamp.notification.binding.Bindings;
import cn.onestamp.platform.caller.Caller;
import cn.onestamp.platform.page.Page;
import cn.onestamp.platform.town.TownTime;
import reactor.core.publisher.Mono;

/** A person reads what they were told. An account that is bound to nobody has been told nothing. */
public final class ReadNotices {

    private final Notices notices;
    private final Bindings bindings;
    private final TownTime town;

    public ReadNotices(Notices notices, Bindings bindings, TownTime town) {
        this.notices = notices;
        this.bindings = bindings;
        this.town = town;
    }

    public Mono<Page<Notice>> newest(Caller reader, int limit) {
        return bindings.find(reader.account())
                .flatMapMany(person -> notices.newest(person, limit + 1))
                .collectList()
                .map(found -> Page.of(found, limit, Notice::id));
    }

    public Mono<Page<Notice>> after(Caller reader, String last, int limit) {
        return bindings.get(reader.account())
                .flatMap(person -> notices.get(person, last))
                .flatMapMany(notice -> notices.olderThan(notice, limit + 1))
                .collectList()
                .map(found -> Page.of(found, limit, Notice::id));
    }

    public Mono<Notice> open(Caller reader, String id) {
        return bindings.get(reader.account()).flatMap(person -> notices.markRead(person, id, town.now()));
    }
}
