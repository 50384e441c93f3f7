package cn.onestamp.intake.application;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.id.QueryCode;
import cn.onestamp.platform.problem.Absent;
import java.util.Map;
import java.util.random.RandomGenerator;
import reactor.core.publisher.Mono;

/** The applicant goes on alone with what an agent or a window began for them; the helper sees nothing of it any more. */
public final class TakeOver {

    private final Applications applications;
    private final Applicants applicants;
    private final RandomGenerator random;

    /** @param random draws the new query code: whoever helped knows the old one */
    TakeOver(Applications applications, Applicants applicants, RandomGenerator random) {
        this.applications = applications;
        this.applicants = applicants;
        this.random = random;
    }

    public Mono<Map<String, Object>> takeOver(String id, long seenVersion, Act act) {
        return applications.getFor(id, act).flatMap(application -> applicants.of(act.account())
                .filter(applicant -> applicant.personId().equals(application.dossier().applicantId())
                        && applicant.mayAskFor(application.dossier().item().code()))
                .next()
                .switchIfEmpty(Mono.error(Absent::new))
                .map(applicant -> application.takenOver(
                        Dossier.Door.ofThe(applicant, act.account()), QueryCode.drawn(random), seenVersion))
                .flatMap(taken -> applications.passOn(taken, act)));
    }
}
