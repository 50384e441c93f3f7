package cn.onestamp.intake.application.store;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import cn.onestamp.intake.application.Application;
import cn.onestamp.intake.application.Deficiency;
import cn.onestamp.intake.application.FurtherRequest;
import cn.onestamp.intake.application.OneTimeNotice;
import cn.onestamp.platform.event.Happened;
import cn.onestamp.platform.store.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.conversions.Bson;

/** What is told once, and asked for besides, changes in the document, and what it tells the others. */
final class NoticeFacts {

    /** A day; there while a further request waits for the supervisor. */
    static final String WAITS_SINCE = "furtherSince";

    private final ApplicationDocuments documents;

    NoticeFacts(ApplicationDocuments documents) {
        this.documents = documents;
    }

    Change correctionRequested(Application.AwaitingCorrection waiting) {
        OneTimeNotice notice = waiting.notice();
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
                notice(waiting)), events, answer);
    }

    /** There is no notice to keep the words in. */
    Change onlyExtraRequested(Application.Submitted submitted, List<Deficiency> extra) {
        Map<String, Object> answer = ApplicationFacts.answer(submitted);
        answer.put("notAskedFor", extra.stream().map(Deficiency::of).toList());
        return new Change(pushEach("wished", documents.notices().deficiencies(extra, submitted.dossier().id())), List.of(extra(submitted, extra)), answer);
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

    private static Happened extra(Application.Received asked, List<Deficiency> extra) {
        Map<String, Object> told = Told.of(asked);
        told.put("extraCount", extra.size());
        Optional.of(Told.names(extra.stream().filter(one -> !one.isInTheClerksWords()).toList()))
                .filter(names -> !names.isEmpty()).ifPresent(names -> told.put("extra", names));
        return new Happened(Told.EXTRA_MATERIAL, told);
    }
}
