package cn.onestamp.intake.application;

import cn.onestamp.platform.caller.Act;
import java.util.List;
import reactor.core.publisher.Mono;

/**
 * Puts down once that something promised at an acceptance with tolerance has not come in time (容缺受理, SPEC 2.6). It changes
 * nothing else: what comes late still counts, and what ends the case is for the reviewer to decide.
 */
public final class NoteBrokenPromises {

    private final DueApplications due;
    private final Applications applications;
    private final ServiceItems items;
    private final Counting counting;

    NoteBrokenPromises(DueApplications due, Applications applications, ServiceItems items, Counting counting) {
        this.due = due;
        this.applications = applications;
        this.items = items;
        this.counting = counting;
    }

    /** How many were looked at. */
    public Mono<Long> pass(Act act) {
        OneByOne puttingDown = id -> applications.get(id).ofType(Application.Accepted.class)
                .filter(accepted -> !accepted.awaited().isEmpty())
                .flatMap(accepted -> due.putDown(accepted.overdue(), missingIn(accepted), act));
        return puttingDown.through(due.brokenPromisesSince(counting.today()));
    }

    private List<String> missingIn(Application.Accepted accepted) {
        ServiceItems.Item item = items.keptBy(accepted.dossier());
        return accepted.awaited().stream().map(code -> item.nameOf(code).orElse(code)).toList();
    }
}
