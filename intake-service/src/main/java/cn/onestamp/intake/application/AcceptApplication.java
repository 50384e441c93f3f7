package cn.onestamp.intake.application;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.reference.WorkingDays;
import cn.onestamp.platform.town.TownTime;
import java.util.Map;
import reactor.core.publisher.Mono;

/** The window accepts what is complete (行政许可法 art. 32(1)(v)); the clock of art. 42 starts. */
public final class AcceptApplication {

    static final String ACTION = "accept";

    private final Applications applications;
    private final AcceptingClerk clerk;
    private final Counting counting;

    /** What the days that begin to run are counted by. */
    record Counting(ServiceItems items, WorkingDays days, TownTime town) {

        Acceptance acceptance(Application.Submitted submitted, String clerk) {
            return Acceptance.of(
                    items.get(submitted.dossier().item()), clerk, submitted.receipt().receivedOn(), town.today(), days.current());
        }
    }

    AcceptApplication(Applications applications, AcceptingClerk clerk, Counting counting) {
        this.applications = applications;
        this.clerk = clerk;
        this.counting = counting;
    }

    public Mono<Map<String, Object>> accept(String id, long seenVersion, Act act) {
        return applications.getFor(id, act)
                .flatMap(application -> clerk.mayAccept(application, act.account()))
                .map(application -> application.asSubmitted(seenVersion))
                .map(submitted -> submitted.accepted(counting.acceptance(submitted, act.account())))
                .flatMap(accepted -> applications.record(accepted, act));
    }
}
