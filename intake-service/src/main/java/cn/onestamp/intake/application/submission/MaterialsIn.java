package cn.onestamp.intake.application.submission;

import cn.onestamp.intake.application.Application;
import cn.onestamp.intake.application.Applications;
import cn.onestamp.intake.application.Dossier;
import cn.onestamp.intake.application.Papers;
import cn.onestamp.intake.application.ServiceItems;
import cn.onestamp.intake.application.doors.OwnApplications;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.problem.NotNow;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Where a material goes, in whichever state the application is: into a draft, to what was found missing, to what was promised. */
final class MaterialsIn {

    /** More than anybody sends at once; each time somebody overtakes, one file is in. */
    private static final int TRIES = 50;

    private final Applications applications;
    private final OwnApplications own;
    private final Correction correction;
    private final ServiceItems items;

    MaterialsIn(Applications applications, OwnApplications own, Correction correction, ServiceItems items) {
        this.applications = applications;
        this.own = own;
        this.correction = correction;
        this.items = items;
    }

    /** The application if it is the caller's to go on with and asks for this material; fails as Absent otherwise. */
    Mono<Application> asking(String materialCode, String id, LocalDate today, Act act) {
        return own.get(id, act).map(application -> askingFor(materialCode, application, today));
    }

    /** Whoever hands in several files at once is not in their own way: what got another one meanwhile is read again. */
    Mono<Map<String, Object>> put(Papers.Material material, Application application, Act act) {
        return put(material, application, act, TRIES);
    }

    private Mono<Map<String, Object>> put(Papers.Material material, Application application, Act act, int tries) {
        return putOnce(material, application, act)
                .onErrorResume(no -> tries > 1 && no instanceof NotNow, overtaken -> own.get(application.dossier().id(), act)
                        .flatMap(current -> put(material, current, act, current.status().equals(application.status()) ? tries - 1 : 1)));
    }

    private Mono<Map<String, Object>> putOnce(Papers.Material material, Application application, Act act) {
        Dossier withIt = application.dossier().handingIn(material);
        return switch (application) {
            case Application.Draft draft -> applications.keep(draft.with(withIt), act);
            case Application.AwaitingCorrection waiting -> correction.take(waiting, withIt, Set.of(material.code()), act);
            case Application.Accepted accepted -> accepted.awaits(material.code())
                    ? applications.supply(accepted.supplied(withIt), material.code(), act) : tooLate(accepted);
            case Application.Submitted submitted -> tooLate(submitted);
            case Application.NotAccepted notAccepted -> tooLate(notAccepted);
            case Application.Withdrawn withdrawn -> tooLate(withdrawn);
        };
    }

    private Application askingFor(String materialCode, Application application, LocalDate today) {
        boolean asked = switch (application) {
            case Application.AwaitingCorrection waiting -> waiting.notice().asksFor(materialCode);
            case Application.Draft draft -> items.get(draft.dossier().item().code(), today).asksFor(materialCode);
            case Application.Received received -> items.keptBy(received.dossier()).asksFor(materialCode);
        };
        if (!asked) {
            throw new Absent();
        }
        return application;
    }

    private static <T> T tooLate(Application application) {
        return application.refuse("Nothing can be handed in for it now");
    }
}
