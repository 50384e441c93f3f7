package cn.onestamp.intake.application;

import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.rights.Rights;
import cn.onestamp.platform.town.TownTime;
import reactor.core.publisher.Mono;

/** Who may judge: a clerk of the window where it is handled, and nobody from what they have to stay away. */
final class JudgingClerk {

    private final Rights rights;
    private final Recusal recusal;
    private final TownTime town;

    JudgingClerk(Rights rights, Recusal recusal, TownTime town) {
        this.rights = rights;
        this.recusal = recusal;
        this.town = town;
    }

    /**
     * The same application; fails as Absent at another window and as NotAllowed for somebody who has to stay away.
     *
     * @param action name of a row of {@code actions.json}
     */
    Mono<Application> mayDo(String action, Application application, String account) {
        if (!isAtTheWindowOf(account, action, application)) {
            return Mono.error(new Absent());
        }
        return recusal.mustNotConcern(account, application.dossier()).thenReturn(application);
    }

    private boolean isAtTheWindowOf(String account, String action, Application application) {
        return !(application instanceof Application.Draft)
                && rights.allowing(account, action, application.matter(), town.today()).isPresent();
    }
}
