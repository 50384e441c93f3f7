package cn.onestamp.notification.notice;

import cn.onestamp.notification.binding.Bindings;
import cn.onestamp.platform.caller.Caller;
import cn.onestamp.platform.page.Page;
import cn.onestamp.platform.town.TownTime;
import reactor.core.publisher.Mono;

/** People read what they were told: a person by the account bound to them, staff by their own account. */
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
        return find(reader)
                .flatMapMany(who -> notices.newest(who, limit + 1))
                .collectList()
                .map(found -> Page.of(found, limit, Notice::id));
    }

    public Mono<Page<Notice>> after(Caller reader, String last, int limit) {
        return get(reader)
                .flatMap(who -> notices.get(who, last))
                .flatMapMany(notice -> notices.olderThan(notice, limit + 1))
                .collectList()
                .map(found -> Page.of(found, limit, Notice::id));
    }

    public Mono<Notice> open(Caller reader, String id) {
        return get(reader).flatMap(who -> notices.markRead(who, id, town.now()));
    }

    /** An account that is bound to nobody has been told nothing. */
    private Mono<String> find(Caller reader) {
        return reader.kind() == Caller.Kind.STAFF ? Mono.just(Readers.staff(reader.account())) : bindings.find(reader.account());
    }

    private Mono<String> get(Caller reader) {
        return reader.kind() == Caller.Kind.STAFF ? Mono.just(Readers.staff(reader.account())) : bindings.get(reader.account());
    }
}
