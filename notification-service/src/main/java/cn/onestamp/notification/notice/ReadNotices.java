package cn.onestamp.notification.notice;

import cn.onestamp.notification.binding.Bindings.Principal;
import cn.onestamp.notification.binding.Bindings;
import cn.onestamp.platform.caller.Caller;
import cn.onestamp.platform.page.Page;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.town.TownTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * People read what they were told, and what their wards and enterprises were told, as long as they speak for them: a person
 * by the account bound to them, staff by their own account.
 */
public final class ReadNotices {

    /** @param concerning the ward or enterprise it is for, empty where it is the reader's own */
    public record Seen(Notice notice, Optional<Principal> concerning) {}

    /** For whom somebody reads at this moment. */
    private record Sight(String self, List<Principal> others) {

        List<String> readers() {
            return Stream.concat(Stream.of(self), others.stream().map(Principal::id)).toList();
        }

        Seen of(Notice notice) {
            return new Seen(notice, others.stream().filter(other -> other.id().equals(notice.reader())).findFirst());
        }
    }

    private final Notices notices;
    private final Bindings bindings;
    private final TownTime town;

    public ReadNotices(Notices notices, Bindings bindings, TownTime town) {
        this.notices = notices;
        this.bindings = bindings;
        this.town = town;
    }

    /** An account that is bound to nobody has been told nothing. */
    public Mono<Page<Seen>> newest(Caller reader, int limit) {
        return page(find(reader).flatMapMany(sight -> notices.newest(sight.readers(), limit + 1).map(sight::of)), limit);
    }

    public Mono<Page<Seen>> after(Caller reader, String last, int limit) {
        return page(get(reader).flatMapMany(sight -> notices.get(sight.readers(), last)
                .flatMapMany(notice -> notices.olderThan(sight.readers(), notice, limit + 1)).map(sight::of)), limit);
    }

    public Mono<Seen> open(Caller reader, String id) {
        return get(reader).flatMap(sight -> notices.markRead(sight.readers(), id, town.now()).map(sight::of));
    }

    private static Mono<Page<Seen>> page(Flux<Seen> found, int limit) {
        return found.collectList().map(rows -> Page.of(rows, limit, seen -> seen.notice().id()));
    }

    private Mono<Sight> find(Caller reader) {
        return reader.kind() == Caller.Kind.STAFF
                ? Mono.just(new Sight(Readers.staff(reader.account()), List.of()))
                : bindings.find(reader.account()).flatMap(person -> bindings.spokenForBy(person, town.today())
                        .collectList().map(others -> new Sight(person, others)));
    }

    private Mono<Sight> get(Caller reader) {
        return find(reader).switchIfEmpty(Mono.error(Absent::new));
    }
}
