package cn.onestamp.intake.application.submission;

import cn.onestamp.intake.application.Application;
import cn.onestamp.intake.application.Applications;
import cn.onestamp.intake.application.Counting;
import cn.onestamp.intake.application.Dossier;
import cn.onestamp.intake.application.Receipt;
import cn.onestamp.intake.application.ServiceItems;
import cn.onestamp.intake.application.SharedPapers;
import cn.onestamp.intake.application.Sharing;
import cn.onestamp.intake.application.doors.OwnApplications;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.day.CivilTime;
import cn.onestamp.platform.id.CaseNumber;
import cn.onestamp.platform.id.QueryCode;
import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.problem.Remediable.Fault;
import cn.onestamp.platform.town.TownTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import reactor.core.publisher.Mono;

/**
 * Handing in: a number is given only when everything required is safely stored. What is required says the version of the
 * item in force on the day of handing in; from then on the case keeps it. The moment somebody hands in counts for the version, the
 * number and the receipt, however long it takes to look at the files.
 */
public final class SubmitApplication {

    private final Applications applications;
    private final OwnApplications own;
    private final ServiceItems items;
    private final Files files;
    private final Numbering numbering;
    private final Learning learning;

    /**
     * What the applicant promises in writing.
     *
     * @param later    codes of materials that follow within five working days of the acceptance
     * @param commits  to what a paper would prove (告知承诺制)
     * @param declares to have what other authorities do not show, and no copy of it is handed in
     */
    public record Promises(List<String> later, boolean commits, boolean declares) {}

    /** Where papers are: with other authorities, in the library, or here and whole. */
    record Files(SharedPapers shared, OnFile onFile, WholeFiles whole) {}

    /** Where numbers and query codes come from. */
    record Numbering(CaseNumbers numbers, Counting counting, TownTime town, RandomGenerator random) {

        Mono<Receipt> receiptFor(Dossier dossier, Instant now) {
            return numbers.next(dossier.place(), CivilTime.dayOf(now), dossier.door().channel())
                    .map(number -> receipt(number, now, dossier));
        }

        private Receipt receipt(CaseNumber number, Instant now, Dossier dossier) {
            LocalDate today = CivilTime.dayOf(now);
            return new Receipt(number, QueryCode.drawn(random), now, today, counting.lastDayOfExamination(dossier, today));
        }
    }

    SubmitApplication(
            Applications applications, OwnApplications own, ServiceItems items, Files files, Numbering numbering, Learning learning) {
        this.applications = applications;
        this.own = own;
        this.items = items;
        this.files = files;
        this.numbering = numbering;
        this.learning = learning;
    }

    public Mono<Map<String, Object>> submit(String id, long seenVersion, Promises promises, Act act) {
        Instant now = numbering.town().now();
        return own.finishing(id, seenVersion, act)
                .map(draft -> draft.with(draft.dossier().promising(promises.later(), promises.commits())))
                .flatMap(draft -> complete(draft, promises.declares(), act.account(), CivilTime.dayOf(now)))
                .flatMap(draft -> files.whole().mustBeThere(draft.dossier()).thenReturn(draft))
                .flatMap(draft -> numbering.receiptFor(draft.dossier(), now).map(draft::submitted))
                .flatMap(submitted -> applications.record(submitted, act)
                        .flatMap(answer -> learning.learn(submitted.dossier()).thenReturn(answer)));
    }

    /** Other authorities are asked before anything is found missing, so that everything is told at once. */
    private Mono<Application.Draft> complete(Application.Draft draft, boolean declares, String account, LocalDate today) {
        Dossier dossier = draft.dossier();
        Optional<Sharing.Hand> hand = declares ? Optional.of(new Sharing.Hand(account, dossier.door().channel())) : Optional.empty();
        ServiceItems.Offer offer = items.offer(dossier, today);
        return Mono.justOrEmpty(offer.item()).flatMapMany(item -> files.shared().askForAll(dossier, item, account))
                .map(paper -> Sharing.answered(paper, today, hand.filter(by -> !dossier.holds(paper.materialCode()))))
                .collectList()
                .zipWith(files.onFile().lapsed(dossier, today).collectList(), (shared, lapsed) ->
                        complete(draft.with(dossier.sharing(shared)), offer, lapsed));
    }

    private static Application.Draft complete(Application.Draft draft, ServiceItems.Offer offer, List<String> lapsed) {
        List<Fault> faults = SubmissionRules.faults(draft.dossier(), offer, lapsed);
        Remediable.ifAny(faults);
        return draft.with(draft.dossier().askingFor(offer.item().orElseThrow().asked(), offer.route().orElseThrow()));
    }
}
