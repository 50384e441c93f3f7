package cn.onestamp.intake.application;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.day.CivilTime;
import cn.onestamp.platform.id.CaseNumber;
import cn.onestamp.platform.id.QueryCode;
import cn.onestamp.platform.problem.Remediable.Fault;
import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.town.TownTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import reactor.core.publisher.Mono;

/**
 * Handing in: a number is given only when everything required is safely stored. What is required says the version of the
 * item in force on the day of handing in; from then on the case keeps it.
 */
public final class SubmitApplication {

    private final Applications applications;
    private final OwnApplications own;
    private final ServiceItems items;
    private final WholeFiles whole;
    private final Numbering numbering;
    private final Learning learning;

    /** Where numbers and query codes come from. */
    record Numbering(CaseNumbers numbers, Counting counting, TownTime town, RandomGenerator random) {

        Mono<Receipt> receiptFor(Dossier dossier) {
            Instant now = town.now();
            return numbers.next(dossier.place(), CivilTime.dayOf(now), dossier.door().channel())
                    .map(number -> receipt(number, now, dossier));
        }

        private Receipt receipt(CaseNumber number, Instant now, Dossier dossier) {
            LocalDate today = CivilTime.dayOf(now);
            return new Receipt(number, QueryCode.drawn(random), now, today, counting.lastDayOfExamination(dossier, today));
        }
    }

    SubmitApplication(
            Applications applications, OwnApplications own, ServiceItems items, WholeFiles whole, Numbering numbering, Learning learning) {
        this.applications = applications;
        this.own = own;
        this.items = items;
        this.whole = whole;
        this.numbering = numbering;
        this.learning = learning;
    }

    /**
     * @param later   codes of materials the applicant promises to bring within five working days of the acceptance
     * @param commits whether the applicant promises in writing what a paper would prove
     */
    public Mono<Map<String, Object>> submit(String id, long seenVersion, List<String> later, boolean commits, Act act) {
        return own.get(id, act)
                .map(application -> application.as(Application.Draft.class, seenVersion))
                .map(draft -> complete(draft.with(draft.dossier().promising(later, commits))))
                .flatMap(draft -> whole.mustBeThere(draft.dossier()).thenReturn(draft))
                .flatMap(draft -> numbering.receiptFor(draft.dossier()).map(draft::submitted))
                .flatMap(submitted -> applications.record(submitted, act)
                        .flatMap(answer -> learning.learn(submitted.dossier()).thenReturn(answer)));
    }

    private Application.Draft complete(Application.Draft draft) {
        ServiceItems.Offer offer = items.offer(draft.dossier(), numbering.counting().today());
        List<Fault> faults = SubmissionRules.faults(draft.dossier(), offer);
        Remediable.ifAny(faults);
        return draft.with(draft.dossier().askingFor(offer.item().orElseThrow().asked(), offer.route().orElseThrow()));
    }
}
