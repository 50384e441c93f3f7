package cn.onestamp.intake.application;

import cn.onestamp.platform.page.Page;
import cn.onestamp.platform.problem.Malformed;
import cn.onestamp.platform.rights.Rights;
import cn.onestamp.platform.town.TownTime;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** What a period cost applicants in ways to the windows of a clerk, item by item. */
public final class CountVisits {

    private static final int PAGE = 50;
    private static final int LONGEST_DAYS = 366;

    private final Visits visits;
    private final Rights rights;
    private final TownTime town;

    CountVisits(Visits visits, Rights rights, TownTime town) {
        this.visits = visits;
        this.rights = rights;
        this.town = town;
    }

    /** @throws Malformed if the last day is before the first or more than a year after it */
    public Mono<Page<Visits.OfItem>> forClerk(String account, LocalDate first, LocalDate last, @Nullable String after) {
        if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) > LONGEST_DAYS) {
            throw new Malformed("to", "A period from the first day to a last one at most a year later is needed");
        }
        return visits.perItem(rights.desks(account, NoteVisit.ACTION, town.today()), first, last, after, PAGE + 1)
                .collectList().map(found -> Page.of(found, PAGE, Visits.OfItem::itemCode));
    }
}
