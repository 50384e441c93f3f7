package cn.onestamp.intake.application;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Applicants look at what is theirs, helpers at what they may go on with; everything else is absent. */
public final class ReadOwnApplications {

    private static final int MOST = 100;

    /** @param inFull whether the reader wrote it or it is theirs; everybody else reads it masked, and it is put down */
    public record Sight(ApplicationLists.Seen seen, boolean inFull) {}

    private final ApplicationLists lists;
    private final Applicants applicants;
    private final Standing standing;
    private final ReadingLog log;

    ReadOwnApplications(ApplicationLists lists, Applicants applicants, Standing standing, ReadingLog log) {
        this.lists = lists;
        this.applicants = applicants;
        this.standing = standing;
        this.log = log;
    }

    public Mono<Sight> see(String id, String account) {
        return lists.see(id).flatMap(seen -> standing.mayGoOn(seen.application(), account)
                .then(Mono.defer(() -> isTheirs(seen.application().dossier(), account)))
                .flatMap(theirs -> theirs ? Mono.just(new Sight(seen, true)) : putDown(seen, account)));
    }

    private Mono<Boolean> isTheirs(Dossier dossier, String account) {
        return dossier.door().account().equals(account) ? Mono.just(true) : applicants.speaksFor(account, dossier.applicantId(), dossier.item().code());
    }

    private Mono<Sight> putDown(ApplicationLists.Seen seen, String account) {
        return log.putDown(new ReadingLog.Reading(account, null, seen.application().dossier().id(), ReadingLog.WHOLE, Standing.AT_THE_WINDOW))
                .thenReturn(new Sight(seen, false));
    }

    /** Of everybody the account speaks for, newest first within each; fails as Remediable where it speaks for nobody. */
    public Flux<ApplicationLists.Seen> all(String account) {
        return applicants.mustSpeakForSomebody(account).thenMany(Flux.defer(() -> applicants.of(account)))
                .concatMap(applicant -> lists.ofApplicant(applicant.personId(), MOST)
                        .filter(seen -> applicant.mayAskFor(seen.application().dossier().item().code())))
                .take(MOST);
    }
}
