package cn.onestamp.intake.application.store;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import cn.onestamp.intake.application.Application;
import cn.onestamp.intake.application.FurtherRequest;
import cn.onestamp.platform.event.Happened;
import cn.onestamp.platform.store.Change;
import java.util.List;
import java.util.Map;
import org.bson.conversions.Bson;

/** What a further request and the decision on it change in the document, and what they tell the others. */
final class FurtherFacts {

    /** A day; there while a further request waits for the supervisor. */
    static final String WAITS_SINCE = "furtherSince";

    private final ApplicationDocuments documents;

    FurtherFacts(ApplicationDocuments documents) {
        this.documents = documents;
    }

    Change proposed(Application.AwaitingCorrection proposed) {
        FurtherRequest further = proposed.notice().further().orElseThrow();
        Map<String, Object> told = told(proposed, further);
        told.put("proposedOn", further.on().toString());
        return new Change(combine(notice(proposed), set(WAITS_SINCE, further.on().toString())),
                List.of(new Happened(Told.FURTHER_PROPOSED, told)), ApplicationFacts.answer(proposed));
    }

    Change decided(Application.AwaitingCorrection decided) {
        FurtherRequest further = decided.notice().further().orElseThrow();
        FurtherRequest.Decision decision = further.decision().orElseThrow();
        Map<String, Object> told = told(decided, further);
        told.put("supervisor", decision.by());
        told.put("decidedOn", decision.on().toString());
        return new Change(combine(notice(decided), unset(WAITS_SINCE)),
                List.of(new Happened(decision.approved() ? Told.FURTHER_APPROVED : Told.FURTHER_REFUSED, told)), ApplicationFacts.answer(decided));
    }

    private static Map<String, Object> told(Application.AwaitingCorrection waiting, FurtherRequest further) {
        Map<String, Object> told = Told.of(waiting);
        told.put("proposedBy", further.by());
        told.put("missing", Told.names(further.deficiencies()));
        return told;
    }

    private Bson notice(Application.AwaitingCorrection waiting) {
        return set("correction", documents.notices().correction(waiting.notice(), waiting.dossier().id()));
    }
}
