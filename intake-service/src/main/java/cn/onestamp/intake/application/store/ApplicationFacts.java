package cn.onestamp.intake.application.store;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import cn.onestamp.intake.application.Application;
import cn.onestamp.intake.application.Door;
import cn.onestamp.intake.application.Dossier;
import cn.onestamp.intake.application.Receipt;
import cn.onestamp.platform.event.Happened;
import cn.onestamp.platform.store.Change;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.conversions.Bson;

/** What each step of an applicant changes in the document, what it tells the others, and what the caller is answered. */
final class ApplicationFacts {

    /** A day; there while silence may accept it or something that was promised may be late, and what the rounds look for. */
    static final String NEXT_DUE = "nextDue";

    private final ApplicationDocuments documents;

    ApplicationFacts(ApplicationDocuments documents) {
        this.documents = documents;
    }

    /** A draft is private: no event, only the answer. */
    Change began(Application.Draft draft) {
        return new Change(combine(), List.of(), answer(draft, 1));
    }

    Change kept(Application.Draft draft) {
        return new Change(dossier(draft.dossier()), List.of(), answer(draft));
    }

    Change submitted(Application.Submitted submitted) {
        Receipt receipt = submitted.receipt();
        Map<String, Object> told = Told.of(submitted);
        told.put("channel", receipt.number().channel().name());
        told.put("receivedOn", receipt.receivedOn().toString());
        receipt.answerBy().ifPresent(day -> told.put("answerBy", day.toString()));
        told.putAll(agentOf(submitted.dossier().door()));
        Map<String, Object> answer = answer(submitted);
        answer.put("number", receipt.number().value());
        answer.put("queryCode", receipt.queryCode().value());
        answer.put("receivedOn", receipt.receivedOn().toString());
        receipt.answerBy().ifPresent(day -> answer.put("answerBy", day.toString()));
        List<Bson> fields = new ArrayList<>(List.of(
                set("situation", RequestDocuments.situation(submitted.dossier())),
                set("shared", PaperDocuments.shared(submitted.dossier())),
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
                set("receivedOn", receipt.receivedOn().toString())));
        receipt.answerBy().ifPresent(day -> {
            fields.add(set("answerBy", day.toString()));
            fields.add(set(NEXT_DUE, day.toString()));
        });
        if (!submitted.dossier().door().others().isEmpty()) {
            fields.add(set(DoorDocuments.HELPED, DoorDocuments.others(submitted.dossier().door())));
        }
        return new Change(combine(fields), List.of(new Happened(Told.SUBMITTED, told)), answer);
    }

    /** A village agent hears how it goes on, as long as the mandate holds. */
    private static Map<String, Object> agentOf(Door door) {
        return door.mandateId().filter(mandate -> door.isHeldByAnAgent())
                .map(mandate -> Map.<String, Object>of("agent", door.account(), "mandateId", mandate)).orElse(Map.of());
    }

    /** Some of the missing pieces; which ones are still missing stands with the application. */
    Change piecesHandedIn(Application.AwaitingCorrection waiting) {
        Map<String, Object> told = Told.of(waiting);
        told.put("missing", Told.names(waiting.notice().open()));
        return new Change(
                combine(dossier(waiting.dossier()), set("correction", documents.notices().correction(waiting.notice(), waiting.dossier().id()))),
                List.of(new Happened(Told.PIECES_HANDED_IN, told)), answer(waiting));
    }

    /** A material that was promised for later; the back office may decide when nothing is awaited any more. */
    Change supplied(Application.Accepted supplied, String materialCode) {
        Map<String, Object> told = Told.of(supplied);
        told.put("material", materialCode);
        told.put("awaits", supplied.awaited());
        Map<String, Object> answer = answer(supplied);
        answer.put("awaits", supplied.awaited());
        Bson late = supplied.awaited().isEmpty() ? unset(NEXT_DUE) : combine();
        return new Change(combine(dossier(supplied.dossier()), late), List.of(new Happened(Told.SUPPLIED, told)), answer);
    }

    /** A draft is private, whoever holds it; of everything else the others hear that it changed hands. */
    Change takenOver(Application taken) {
        Bson door = set("door", documents.door(taken.dossier()));
        Map<String, Object> answer = answer(taken);
        if (!(taken instanceof Application.Received received)) {
            return new Change(door, List.of(), answer);
        }
        String code = received.receipt().queryCode().value();
        answer.put("queryCode", code);
        return new Change(combine(door, set("queryCode", code)), List.of(new Happened(Told.TAKEN_OVER, Told.of(received))), answer);
    }

    /** That the mandate was revoked has been told; the applicant reads the new code where they read the old one. */
    Change letGo(Application letGo) {
        Door door = letGo.dossier().door();
        Bson hands = combine(set("door.account", door.account()), set(DoorDocuments.HELPED, DoorDocuments.others(door)));
        return new Change(letGo instanceof Application.Received received
                ? combine(hands, set("queryCode", received.receipt().queryCode().value())) : hands, List.of(), answer(letGo));
    }

    Change withdrawn(Application.Withdrawn withdrawn) {
        Map<String, Object> told = Told.of(withdrawn);
        told.put("withdrawnOn", withdrawn.withdrawal().on().toString());
        withdrawn.withdrawal().hand().ifPresent(hand -> told.put("withdrawnBy", hand.name()));
        return new Change(combine(set("status", withdrawn.status()), unset(NEXT_DUE), unset(NoticeFacts.WAITS_SINCE),
                set("withdrawal", documents.judgements().withdrawal(withdrawn.withdrawal(), withdrawn.dossier().id()))),
                List.of(new Happened(Told.WITHDRAWN, told)), answer(withdrawn));
    }

    /** Answers and files as they are now, in today's form. */
    Bson dossier(Dossier dossier) {
        return combine(set("schema", ApplicationDocuments.SCHEMA), set("form", documents.requests().form(dossier)),
                set("situation", RequestDocuments.situation(dossier)),
                set("materials", documents.papers().materials(dossier)));
    }

    static Map<String, Object> answer(Application application) {
        return answer(application, application.revision().version() + 1);
    }

    private static Map<String, Object> answer(Application application, long version) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", application.dossier().id());
        answer.put("version", version);
        answer.put("status", application.status());
        return answer;
    }
}
