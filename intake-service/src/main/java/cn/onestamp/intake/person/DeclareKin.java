package cn.onestamp.intake.person;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.town.TownTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** A member of staff says who their relatives are, or the county's desk of posts says it for them (公务员法 arts 74, 77). */
public final class DeclareKin {

    private final Colleagues colleagues;
    private final Persons persons;
    private final KinBook book;
    private final ConfirmIdentity confirmation;
    private final TownTime town;

    DeclareKin(Colleagues colleagues, Persons persons, KinBook book, ConfirmIdentity confirmation, TownTime town) {
        this.colleagues = colleagues;
        this.persons = persons;
        this.book = book;
        this.confirmation = confirmation;
        this.town = town;
    }

    /** What is typed to name a relative. */
    public record Relative(String citizenId, String name, Kinship kinship) {}

    /** @param staff whose relative it is; empty for the caller's own */
    public Mono<Map<String, Object>> declare(Optional<String> staff, Relative relative, Act act) {
        String whose = staff.orElse(act.account());
        return Mono.fromCallable(() -> {
            colleagues.mustKnow(whose, act.account());
            return Identity.read(relative.citizenId(), relative.name(), town.today());
        }).flatMap(claimed -> declare(claimed, Kin.declared(whose, relative.kinship(), town.today()),
                act.asking(confirmation.unreadable(claimed)).asking(List.of(whose, relative.kinship()))));
    }

    private Mono<Map<String, Object>> declare(Identity claimed, Kin kin, Act asked) {
        return confirmation.confirmed(claimed, asked.account())
                .flatMap(confirmed -> persons.meet(confirmed, asked))
                .flatMap(card -> book.declare(card, kin, asked));
    }
}
