package cn.onestamp.intake.application;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.reference.WorkingDays;
import cn.onestamp.platform.rights.Matter;
import cn.onestamp.platform.rights.Rights;
import cn.onestamp.platform.town.TownTime;
import java.util.Map;
import reactor.core.publisher.Mono;

/** The window accepts what is complete (行政许可法 art. 32(1)(v)); the clock of art. 42 starts. */
public final class AcceptApplication {

    static final String ACTION = "accept";

    private final Applications applications;
    private final ServiceItems items;
    private final Rights rights;
    private final WorkingDays days;
    private final TownTime town;

    public AcceptApplication(Applications applications, ServiceItems items, Rights rights, WorkingDays days, TownTime town) {
        this.applications = applications;
        this.items = items;
        this.rights = rights;
        this.days = days;
        this.town = town;
    }

    public Mono<Map<String, Object>> accept(String id, long seenVersion, Act act) {
        return applications.getFor(id, act)
                .doOnNext(application -> mustBeAtTheWindowOf(act.account(), application))
                .map(application -> application.asSubmitted(seenVersion))
                .map(submitted -> submitted.accepted(acceptanceOf(submitted)))
                .flatMap(accepted -> applications.record(accepted, act));
    }

    private void mustBeAtTheWindowOf(String account, Application application) {
        Dossier dossier = application.dossier();
        Matter matter = new Matter(application.status(), dossier.route().handledAt(), dossier.route().decidedBy(), dossier.place());
        if (application instanceof Application.Draft || rights.allowing(account, ACTION, matter, town.today()).isEmpty()) {
            throw new Absent();
        }
    }

    private Acceptance acceptanceOf(Application.Submitted submitted) {
        ServiceItems.Item item = items.get(submitted.dossier().item().code(), submitted.receipt().receivedOn());
        return Acceptance.of(item, town.today(), days.current());
    }
}
