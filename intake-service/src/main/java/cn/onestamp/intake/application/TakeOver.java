package cn.onestamp.intake.application;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.Absent;
import java.util.Map;
import reactor.core.publisher.Mono;

/** The applicant goes on alone with what an agent or a window began for them; the helper sees nothing of it any more. */
public final class TakeOver {

    private final Applications applications;
    private final Applicants applicants;

    TakeOver(Applications applications, Applicants applicants) {
        this.applications = applications;
        this.applicants = applicants;
    }

    public Mono<Map<String, Object>> takeOver(String id, long seenVersion, Act act) {
        return applications.getFor(id, act).flatMap(application -> applicants.of(act.account())
                .filter(applicant -> applicant.personId().equals(application.dossier().applicantId()))
                .next()
                .switchIfEmpty(Mono.error(Absent::new))
                .map(applicant -> application.takenOver(Dossier.Door.ofThe(applicant, act.account()), seenVersion))
                .flatMap(taken -> applications.passOn(taken, act)));
    }
}
