package cn.onestamp.intake.application;

import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.rights.Post;
import cn.onestamp.platform.rights.Rights;
import cn.onestamp.platform.town.TownTime;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * Who examines and decides reads what was handed in (行政许可法 arts 32, 34): the window that handles it, and after the
 * acceptance the organ that decides it. Whether an agent was asked at all is overseen by the county. Every reading is put down before anything is shown.
 */
final class DossierReaders {

    private static final List<String> ACTIONS = List.of("read-dossier-at-the-window", "read-dossier");
    private static final List<String> OF_CONSENT = List.of("read-dossier-at-the-window", "read-dossier", "oversee-consent");

    private final Rights rights;
    private final Recusal recusal;
    private final TownTime town;
    private final ReadingLog log;

    DossierReaders(Rights rights, Recusal recusal, TownTime town, ReadingLog log) {
        this.rights = rights;
        this.recusal = recusal;
        this.town = town;
        this.log = log;
    }

    /** Completes when the reading of {@code what} is put down; fails as Absent for everybody whom the case does not concern. */
    Mono<Void> admit(Application application, String account, String what) {
        return postOf(account, application, what)
                .map(post -> mayReveal(what, account, application.dossier()).then(Mono.defer(() -> log.putDown(new ReadingLog.Reading(
                        account, post.coverFor(), application.dossier().id(), what, post.post())))))
                .orElseGet(() -> Mono.error(new Absent()));
    }

    /** Masked, a case shows whose it is to somebody who has to stay away; its files they do not see. */
    private Mono<Void> mayReveal(String what, String account, Dossier dossier) {
        return what.equals(ReadingLog.WHOLE) ? Mono.empty() : recusal.mustNotConcern(account, dossier);
    }

    private Optional<Post> postOf(String account, Application application, String what) {
        return (what.equals(ReadingLog.CONSENT) ? OF_CONSENT : ACTIONS).stream().filter(action -> rights.possibleIn(action, application.status()))
                .flatMap(action -> rights.allowing(account, action, application.matter(), town.today()).stream())
                .findFirst();
    }
}
