package cn.onestamp.intake.application.store;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import cn.onestamp.intake.application.Acceptance;
import cn.onestamp.intake.application.Application;
import cn.onestamp.intake.application.Dossier;
import cn.onestamp.intake.application.Receipt;
import cn.onestamp.platform.event.Happened;
import cn.onestamp.platform.store.Change;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.conversions.Bson;

/** What each step changes in the document, what it tells the others, and what the caller is answered. */
final class ApplicationFacts {

    private static final String SUBMITTED = "intake.application-submitted";
    static final String ACCEPTED = "intake.application-accepted";

    private final ApplicationDocuments documents;

    ApplicationFacts(ApplicationDocuments documents) {
        this.documents = documents;
    }

    /** A draft is private: no event, only the answer. */
    Change began(Application.Draft draft) {
        return new Change(combine(), List.of(), answer(draft, 1));
    }

    Change handedIn(Application.Draft draft) {
        return new Change(asOfThisSchema(draft.dossier()), List.of(), answer(draft, after(draft)));
    }

    Change submitted(Application.Submitted submitted) {
        Receipt receipt = submitted.receipt();
        Map<String, Object> told = matter(submitted.dossier(), receipt);
        told.put("channel", receipt.number().channel().name());
        told.put("receivedOn", receipt.receivedOn().toString());
        Map<String, Object> answer = answer(submitted, after(submitted));
        answer.put("number", receipt.number().value());
        answer.put("queryCode", receipt.queryCode().value());
        answer.put("receivedOn", receipt.receivedOn().toString());
        return new Change(combine(
                set("status", submitted.status()),
                set("itemVersion", submitted.dossier().item().version()),
                set("itemName", submitted.dossier().item().name()),
                set("handledAt", submitted.dossier().route().handledAt()),
                set("decidedBy", submitted.dossier().route().decidedBy()),
                set("basis", submitted.dossier().route().basis()),
                set("grantId", submitted.dossier().route().grantId().orElse(null)),
                set("number", receipt.number().value()),
                set("queryCode", receipt.queryCode().value()),
                set("receivedAt", Date.from(receipt.receivedAt())),
                set("receivedOn", receipt.receivedOn().toString())),
                List.of(new Happened(SUBMITTED, told)), answer);
    }

    Change accepted(Application.Accepted accepted) {
        Acceptance acceptance = accepted.acceptance();
        Map<String, Object> accepting = accepting(acceptance);
        Map<String, Object> told = matter(accepted.dossier(), accepted.receipt());
        told.put("basis", accepted.dossier().route().basis());
        accepted.dossier().route().grantId().ifPresent(grant -> told.put("grantId", grant));
        told.put("how", "COMPLETE");
        told.putAll(accepting);
        Map<String, Object> answer = answer(accepted, after(accepted));
        answer.put("number", accepted.receipt().number().value());
        answer.putAll(accepting);
        return new Change(combine(asOfThisSchema(accepted.dossier()), set("status", accepted.status()),
                combine(accepting.entrySet().stream().map(fact -> set(fact.getKey(), fact.getValue())).toList())),
                List.of(new Happened(ACCEPTED, told)), answer);
    }

    private Bson asOfThisSchema(Dossier dossier) {
        return combine(set("schema", ApplicationDocuments.SCHEMA), set("materials", documents.materials(dossier)));
    }

    private static Map<String, Object> accepting(Acceptance acceptance) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("acceptedBy", acceptance.by());
        facts.put("acceptedOn", acceptance.on().toString());
        facts.put("promisedDays", acceptance.promisedDays());
        facts.put("statutoryDays", acceptance.statutoryDays());
        facts.put("promisedDueOn", acceptance.promisedDueOn().toString());
        facts.put("statutoryDueOn", acceptance.statutoryDueOn().toString());
        facts.put("provisional", acceptance.provisional());
        return facts;
    }

    private static Map<String, Object> matter(Dossier dossier, Receipt receipt) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("number", receipt.number().value());
        told.put("itemCode", dossier.item().code());
        told.put("itemVersion", dossier.item().version());
        told.put("itemName", dossier.item().name());
        told.put("place", dossier.place().value());
        told.put("handledAt", dossier.route().handledAt());
        told.put("decidedBy", dossier.route().decidedBy());
        told.put("applicantId", dossier.applicantId());
        return told;
    }

    private static Map<String, Object> answer(Application application, long version) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", application.dossier().id());
        answer.put("version", version);
        answer.put("status", application.status());
        return answer;
    }

    private static long after(Application application) {
        return application.revision().version() + 1;
    }
}
