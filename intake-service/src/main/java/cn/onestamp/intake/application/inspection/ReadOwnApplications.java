package cn.onestamp.intake.application.inspection;

import cn.onestamp.intake.application.Applicants;
import cn.onestamp.intake.application.ApplicationLists;
import cn.onestamp.intake.application.Door.Hand;
import cn.onestamp.intake.application.doors.Standing;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Applicants look at what is theirs, helpers at what they may go on with; everything else is absent. */
public final class ReadOwnApplications {

    private static final int MOST = 100;

    /**
     * @param hand   as whose hand the reader goes on with it
     * @param inFull whether the reader wrote it or it is theirs; everybody else reads it masked, and it is put down
     */
    public record Sight(ApplicationLists.Seen seen, Hand hand, boolean inFull) {}

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
        return lists.see(id).flatMap(seen -> standing.handOf(seen.application(), account)
                .map(hand -> new Sight(seen, hand, hand == Hand.APPLICANT || seen.application().dossier().door().account().equals(account)))
                .flatMap(sight -> sight.inFull() ? Mono.just(sight) : putDown(sight, account)));
    }

    private Mono<Sight> putDown(Sight sight, String account) {
        return log.putDown(new ReadingLog.Reading(account, null, sight.seen().application().dossier().id(), ReadingLog.WHOLE, Standing.AT_THE_WINDOW))
                .thenReturn(sight);
    }

    /** Of everybody the account speaks for, newest first within each; fails as Remediable where it speaks for nobody. */
    public Flux<ApplicationLists.Seen> all(String account) {
        return applicants.mustSpeakForSomebody(account).thenMany(Flux.defer(() -> applicants.of(account)))
                .concatMap(applicant -> lists.ofApplicant(applicant.personId(), MOST)
                        .filter(seen -> applicant.mayAskFor(seen.application().dossier().item().code())))
                .take(MOST);
    }
}
