package cn.onestamp.intake.application.visits;

import cn.onestamp.intake.application.Application;
import cn.onestamp.intake.application.Applications;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.id.CaseNumber.Channel;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.problem.NotNow;
import cn.onestamp.platform.rights.Rights;
import cn.onestamp.platform.town.TownTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** An applicant stands at the window for a case again. */
public final class NoteVisit {

    static final String ACTION = "note-visit";
    private static final int OVERTAKEN_AT_MOST = 5;

    private final Applications applications;
    private final Visits visits;
    private final Rights rights;
    private final TownTime town;

    NoteVisit(Applications applications, Visits visits, Rights rights, TownTime town) {
        this.applications = applications;
        this.visits = visits;
        this.rights = rights;
        this.town = town;
    }

    /** @param seenVersion null where the clerk did not look at the case; then a change meanwhile is no reason to refuse */
    public Mono<Map<String, Object>> note(String id, @Nullable Long seenVersion, Act act) {
        return Mono.defer(() -> applications.getFor(id, act))
                .flatMap(application -> note(application, seenVersion, standingIn(application, act)))
                .retryWhen(Retry.max(OVERTAKEN_AT_MOST).filter(no -> no instanceof NotNow && seenVersion == null)
                        .onRetryExhaustedThrow((tries, last) -> last.failure()));
    }

    private Mono<Map<String, Object>> note(Application application, @Nullable Long seenVersion, Act act) {
        return visits.note(seenVersion == null ? application : application.unchangedSince(seenVersion), town.today(), act);
    }

    private Act standingIn(Application application, Act act) {
        return Optional.of(application).filter(known -> !isPrivate(known))
                .flatMap(known -> rights.allowing(act.account(), ACTION, known.matter(), town.today()))
                .map(post -> act.standingInFor(post.coverFor()))
                .orElseThrow(Absent::new);
    }

    /** What somebody fills in online is nobody's business before it is handed in. */
    private static boolean isPrivate(Application application) {
        return application instanceof Application.Draft && application.dossier().door().channel() == Channel.ONLINE;
    }
}
