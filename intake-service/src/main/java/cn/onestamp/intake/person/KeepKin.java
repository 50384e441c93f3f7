package cn.onestamp.intake.person;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.id.Masks;
import cn.onestamp.platform.town.TownTime;
import java.util.Map;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The book of relatives: everybody reads their own pages, and only the county's desk of posts strikes somebody off. */
public final class KeepKin {

    private final Colleagues colleagues;
    private final KinBook book;
    private final TownTime town;

    KeepKin(Colleagues colleagues, KinBook book, TownTime town) {
        this.colleagues = colleagues;
        this.book = book;
        this.town = town;
    }

    /** @param staff whose relatives; empty for the caller's own */
    public Flux<KinBook.Named> read(Optional<String> staff, String account) {
        String whose = staff.orElse(account);
        return Mono.fromRunnable(() -> colleagues.mustKnow(whose, account)).thenMany(Flux.defer(() -> book.namedBy(whose)));
    }

    public Mono<Map<String, Object>> end(String personId, String staff, String reason, Act act) {
        return Mono.fromRunnable(() -> colleagues.mustOversee(staff, act.account()))
                .then(Mono.defer(() -> book.end(personId, staff, town.today(), Masks.inText(reason), act)));
    }
}
