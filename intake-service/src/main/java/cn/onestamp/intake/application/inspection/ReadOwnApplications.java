package cn.onestamp.intake.application.inspection;

import cn.onestamp.intake.application.Applicants;
import cn.onestamp.intake.application.ApplicationLists;
import cn.onestamp.intake.application.Door.Hand;
import cn.onestamp.intake.application.doors.Standing;
import cn.onestamp.platform.page.Page;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Applicants look at what is theirs, helpers at what they may go on with; everything else is absent. */
public final class ReadOwnApplications {

    private static final int PAGE = 100;

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

    /**
     * Of everybody the account speaks for, newest first within each; fails as Remediable where it speaks for nobody.
     *
     * @param after the application after which to go on, null for the beginning; Absent unless it is of one of them
     */
    public Mono<Page<ApplicationLists.Seen>> all(String account, @Nullable String after) {
        return applicants.mustSpeakForSomebody(account)
                .thenMany(Flux.defer(() -> after == null ? from(applicants.of(account), null) : goingOn(account, after)))
                .take(PAGE + 1L).collectList()
                .map(found -> Page.of(found, PAGE, seen -> seen.application().dossier().id()));
    }

    private Flux<ApplicationLists.Seen> goingOn(String account, String after) {
        return lists.see(after).map(last -> last.application().dossier())
                .flatMapMany(last -> applicants.speaking(account, last.applicantId(), last.item().code()).flatMapMany(reached ->
                        from(applicants.of(account).skipUntil(one -> one.personId().equals(reached.personId())), after)));
    }

    /** @param after of the first of them */
    private Flux<ApplicationLists.Seen> from(Flux<Applicants.Applicant> those, @Nullable String after) {
        return those.index().concatMap(one -> lists.ofApplicant(one.getT2().personId(), one.getT1() == 0 ? after : null)
                .filter(seen -> one.getT2().mayAskFor(seen.application().dossier().item().code())));
    }
}
