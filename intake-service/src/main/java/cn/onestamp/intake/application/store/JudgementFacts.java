package cn.onestamp.intake.application.store;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import cn.onestamp.intake.application.Acceptance;
import cn.onestamp.intake.application.Application;
import cn.onestamp.intake.application.NonAcceptance;
import cn.onestamp.platform.event.Happened;
import cn.onestamp.platform.store.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What each judgement changes in the document, what it tells the others, and what the caller is answered. */
final class JudgementFacts {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ApplicationDocuments documents;
    private final ApplicationFacts facts;

    JudgementFacts(ApplicationDocuments documents, ApplicationFacts facts) {
        this.documents = documents;
        this.facts = facts;
    }

    Change mended(Application.Submitted mended) {
        Map<String, Object> told = Told.of(mended);
        told.put("answers", mended.dossier().mendings().getLast().before().keySet().stream().sorted().collect(Collectors.joining(",")));
        return new Change(combine(facts.dossier(mended.dossier()), set(RequestDocuments.MENDINGS, documents.requests().mendings(mended.dossier()))),
                List.of(new Happened(Told.MENDED, told)), ApplicationFacts.answer(mended));
    }

    Change sighted(Application.Submitted sighted, String materialCode) {
        Map<String, Object> told = Told.of(sighted);
        told.put("material", materialCode);
        return new Change(facts.dossier(sighted.dossier()), List.of(new Happened(Told.SIGHTED, told)), ApplicationFacts.answer(sighted));
    }

    Change accepted(Application.Accepted accepted) {
        Acceptance acceptance = accepted.acceptance();
        Map<String, Object> accepting = accepting(acceptance);
        Map<String, Object> told = Told.of(accepted);
        told.put("basis", accepted.dossier().route().basis());
        accepted.dossier().route().grantId().ifPresent(grant -> told.put("grantId", grant));
        told.putAll(accepting);
        acceptance.procedure().ifPresent(bound -> told.putAll(JSON.convertValue(bound, new TypeReference<Map<String, Object>>() { })));
        acceptance.tolerance().ifPresent(following -> told.put("missing", String.join("、", following.names())));
        List<Happened> events = new ArrayList<>(List.of(new Happened(Told.ACCEPTED, told)));
        if (acceptance.how() == Acceptance.How.DEEMED) {
            events.add(silence(accepted));
        }
        Map<String, Object> answer = ApplicationFacts.answer(accepted);
        answer.put("number", accepted.receipt().number().value());
        answer.putAll(accepting);
        List<Bson> fields = new ArrayList<>(List.of(
                facts.dossier(accepted.dossier()), set("status", accepted.status()), unset(NoticeFacts.WAITS_SINCE),
                acceptance.tolerance().map(following -> set(ApplicationFacts.NEXT_DUE, following.dueOn().toString()))
                        .orElse(unset(ApplicationFacts.NEXT_DUE))));
        acceptance.tolerance().ifPresent(following -> fields.add(set("awaitsNamed", following.names())));
        accepting.forEach((fact, value) -> fields.add(set(fact, value)));
        return new Change(combine(fields), events, answer);
    }

    /** Put down once: nobody looks for it any more. */
    Change overdue(Application.Accepted overdue, List<String> missing) {
        Map<String, Object> told = Told.of(overdue);
        told.put("awaits", overdue.awaited());
        told.put("missing", String.join("、", missing));
        overdue.acceptance().tolerance().ifPresent(promised -> told.put("supplementDueOn", promised.dueOn().toString()));
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
        facts.put("promisedDays", acceptance.promised().days());
        facts.put("statutoryDays", acceptance.statutory().days());
        facts.put("promisedDueOn", acceptance.promised().dueOn().toString());
        facts.put("statutoryDueOn", acceptance.statutory().dueOn().toString());
        facts.put("provisional", acceptance.provisional());
        acceptance.tolerance().ifPresent(following -> {
            facts.put("awaits", following.materials());
            facts.put("supplementDueOn", following.dueOn().toString());
        });
        return facts;
    }
}
