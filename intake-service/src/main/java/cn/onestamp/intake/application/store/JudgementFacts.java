package cn.onestamp.intake.application.store;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import cn.onestamp.intake.application.Acceptance;
import cn.onestamp.intake.application.Application;
import cn.onestamp.intake.application.CorrectionNotice;
import cn.onestamp.intake.application.Deficiency;
import cn.onestamp.intake.application.NonAcceptance;
import cn.onestamp.platform.event.Happened;
import cn.onestamp.platform.store.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;

/** What each judgement changes in the document, what it tells the others, and what the caller is answered. */
final class JudgementFacts {

    private final ApplicationDocuments documents;
    private final ApplicationFacts facts;

    JudgementFacts(ApplicationDocuments documents, ApplicationFacts facts) {
        this.documents = documents;
        this.facts = facts;
    }

    Change mended(Application.Submitted mended, Set<String> answers) {
        Map<String, Object> told = Told.of(mended);
        told.put("answers", answers.stream().sorted().collect(Collectors.joining(",")));
        return new Change(facts.dossier(mended.dossier()), List.of(new Happened(Told.MENDED, told)), ApplicationFacts.answer(mended));
    }

    Change sighted(Application.Submitted sighted, String materialCode) {
        Map<String, Object> told = Told.of(sighted);
        told.put("material", materialCode);
        return new Change(facts.dossier(sighted.dossier()), List.of(new Happened(Told.SIGHTED, told)), ApplicationFacts.answer(sighted));
    }

    Change correctionRequested(Application.AwaitingCorrection waiting) {
        CorrectionNotice notice = waiting.notice();
        Map<String, Object> told = Told.of(waiting);
        told.put("requestedBy", notice.by());
        told.put("requestedOn", notice.on().toString());
        told.put("missing", Told.names(notice.open()));
        List<Happened> events = new ArrayList<>(List.of(new Happened(Told.CORRECTION_REQUESTED, told)));
        if (!notice.extra().isEmpty()) {
            events.add(extra(waiting, notice.extra()));
        }
        Map<String, Object> answer = ApplicationFacts.answer(waiting);
        answer.put("requestedOn", notice.on().toString());
        answer.put("notAskedFor", notice.extra().stream().map(Deficiency::of).toList());
        return new Change(combine(set("schema", ApplicationDocuments.SCHEMA), set("status", waiting.status()),
                unset(ApplicationFacts.NEXT_DUE),
                set("correction", documents.notices().correction(notice, waiting.dossier().id()))), events, answer);
    }

    /** There is no notice to keep the words in. */
    Change onlyExtraRequested(Application.Submitted submitted, List<Deficiency> extra) {
        Map<String, Object> answer = ApplicationFacts.answer(submitted);
        answer.put("notAskedFor", extra.stream().map(Deficiency::of).toList());
        return new Change(pushEach("wished", documents.notices().deficiencies(extra, submitted.dossier().id())), List.of(extra(submitted, extra)), answer);
    }

    Change accepted(Application.Accepted accepted) {
        Acceptance acceptance = accepted.acceptance();
        Map<String, Object> accepting = accepting(acceptance);
        Map<String, Object> told = Told.of(accepted);
        told.put("basis", accepted.dossier().route().basis());
        accepted.dossier().route().grantId().ifPresent(grant -> told.put("grantId", grant));
        told.putAll(accepting);
        List<Happened> events = new ArrayList<>(List.of(new Happened(Told.ACCEPTED, told)));
        if (acceptance.how() == Acceptance.How.DEEMED) {
            events.add(silence(accepted));
        }
        Map<String, Object> answer = ApplicationFacts.answer(accepted);
        answer.put("number", accepted.receipt().number().value());
        answer.putAll(accepting);
        List<Bson> fields = new ArrayList<>(List.of(
                facts.dossier(accepted.dossier()), set("status", accepted.status()), unset(FurtherFacts.WAITS_SINCE),
                acceptance.supplement().map(following -> set(ApplicationFacts.NEXT_DUE, following.dueOn().toString()))
                        .orElse(unset(ApplicationFacts.NEXT_DUE))));
        accepting.forEach((fact, value) -> fields.add(set(fact, value)));
        return new Change(combine(fields), events, answer);
    }

    /** Put down once: nobody looks for it any more. */
    Change overdue(Application.Accepted overdue, List<String> missing) {
        Map<String, Object> told = Told.of(overdue);
        told.put("awaits", overdue.awaited());
        told.put("missing", String.join("、", missing));
        overdue.acceptance().supplement().ifPresent(promised -> told.put("supplementDueOn", promised.dueOn().toString()));
        return new Change(combine(set("supplementOverdue", overdue.isOverdue()), unset(ApplicationFacts.NEXT_DUE)),
                List.of(new Happened(Told.OVERDUE, told)), ApplicationFacts.answer(overdue));
    }

    Change notAccepted(Application.NotAccepted notAccepted) {
        NonAcceptance refusal = notAccepted.nonAcceptance();
        Map<String, Object> told = Told.of(notAccepted);
        told.put("refusedBy", refusal.by());
        told.put("refusedOn", refusal.on().toString());
        refusal.rightOrgan().ifPresent(organ -> {
            told.put("rightOrgan", organ.code());
            told.put("rightOrganName", organ.name());
        });
        refusal.remedy().ifPresent(name -> told.put("remedyOrganName", name));
        Map<String, Object> answer = ApplicationFacts.answer(notAccepted);
        answer.put("refusedOn", refusal.on().toString());
        refusal.rightOrgan().ifPresent(organ -> answer.put("rightOrgan", organ.code()));
        String type = switch (refusal.kind()) {
            case NOT_LICENSABLE -> Told.NOT_REQUIRED;
            case WRONG_ORGAN -> Told.REJECTED;
        };
        return new Change(combine(set("schema", ApplicationDocuments.SCHEMA), set("status", notAccepted.status()),
                unset(ApplicationFacts.NEXT_DUE),
                set("nonAcceptance", documents.judgements().nonAcceptance(refusal, notAccepted.dossier().id()))),
                List.of(new Happened(type, told)), answer);
    }

    private static Happened extra(Application.Received asked, List<Deficiency> extra) {
        Map<String, Object> told = Told.of(asked);
        told.put("extraCount", extra.size());
        Optional.of(Told.names(extra.stream().filter(one -> !one.isInTheClerksWords()).toList()))
                .filter(names -> !names.isEmpty()).ifPresent(names -> told.put("extra", names));
        return new Happened(Told.EXTRA_MATERIAL, told);
    }

    private static Happened silence(Application.Accepted accepted) {
        Map<String, Object> told = Told.of(accepted);
        told.put("receivedOn", accepted.receipt().receivedOn().toString());
        accepted.receipt().answerBy().ifPresent(day -> told.put("answerBy", day.toString()));
        return new Happened(Told.ACCEPTED_BY_SILENCE, told);
    }

    private static Map<String, Object> accepting(Acceptance acceptance) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("how", acceptance.how().name());
        acceptance.by().ifPresent(clerk -> facts.put("acceptedBy", clerk));
        facts.put("acceptedOn", acceptance.on().toString());
        facts.put("promisedDays", acceptance.promisedDays());
        facts.put("statutoryDays", acceptance.statutoryDays());
        facts.put("promisedDueOn", acceptance.promisedDueOn().toString());
        facts.put("statutoryDueOn", acceptance.statutoryDueOn().toString());
        facts.put("provisional", acceptance.provisional());
        acceptance.supplement().ifPresent(following -> {
            facts.put("awaits", following.materials());
            facts.put("supplementDueOn", following.dueOn().toString());
        });
        return facts;
    }
}
