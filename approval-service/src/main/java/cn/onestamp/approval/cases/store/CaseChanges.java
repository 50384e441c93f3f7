package cn.onestamp.approval.cases.store;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import cn.onestamp.approval.cases.ApprovalCase;
import cn.onestamp.approval.cases.CaseFact;
import cn.onestamp.approval.cases.CaseFile;
import cn.onestamp.platform.store.Change;
import cn.onestamp.platform.store.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.conversions.Bson;

/**
 * What a step writes. What the front desk handed over is written once; what it tells later (materials that were awaited) is
 * written by whoever hears it and by nobody else.
 */
final class CaseChanges {

    private CaseChanges() {}

    static Change opened(CaseFile file) {
        ApprovalCase begun = ApprovalCase.opened(file, Revision.UNBORN);
        return new Change(combine(combine(handedOver(file)), state(begun), CasePapers.openedWith(begun)), CaseFacts.opened(begun), Map.of());
    }

    static Change of(ApprovalCase now, CaseFact happened) {
        return new Change(combine(state(now), CasePapers.askedBy(now, happened)), List.of(CaseFacts.told(now, happened)), CaseFacts.answer(now));
    }

    private static List<Bson> handedOver(CaseFile file) {
        return List.of(set("schema", CaseDocuments.SCHEMA), set("number", file.number()),
                set("itemCode", file.item().code()), set("itemVersion", file.item().version()), set("itemName", file.item().name()),
                set("kind", file.item().kind().name()), set("licensingLaw", file.item().licensingLaw()),
                set("place", file.place().value()), set("handledAt", file.handover().handledAt()),
                set("applicantId", file.handover().applicantId()), set("acceptedBy", file.handover().acceptedBy()),
                set("acceptedOn", file.handover().acceptedOn().toString()), set("onCommitment", file.handover().onCommitment()),
                set("awaits", file.awaited().materials()));
    }

    private static Bson state(ApprovalCase now) {
        CaseFile file = now.file();
        List<Bson> fields = new ArrayList<>(List.of(set("status", now.status()), set("decidedBy", file.decidedBy()), set("basis", file.power().basis()),
                set("promisedDueOn", file.limits().due().promisedOn().toString()), set("statutoryDueOn", file.limits().due().statutoryOn().toString()),
                set("limits", LimitDocuments.of(file.limits())), set("examination", ExaminationDocuments.of(file.examination())),
                set("asked", List.copyOf(file.examination().asked())),
                perhaps("claimedBy", file.claimedBy()), perhaps("afterRecall", file.afterRecall().map(OpinionDocuments::of))));
        switch (now) {
            case ApprovalCase.UnderReview again -> fields.addAll(List.of(unset("proposal"), perhaps("remark", again.remark().map(OpinionDocuments::of))));
            case ApprovalCase.PendingDecision pending -> fields.add(set("proposal", OpinionDocuments.of(pending.proposal())));
            case ApprovalCase.Decided decided -> fields.add(set("decision", OpinionDocuments.of(decided.decision())));
            case ApprovalCase.Sealed sealed -> fields.add(set("sealing", OpinionDocuments.of(sealed.sealing())));
            case ApprovalCase.Ended ended -> fields.add(set("ending", OpinionDocuments.of(ended.ending())));
            case ApprovalCase.AtTheWindow unchanged -> { }
            case ApprovalCase.Suspended unchanged -> { }
            case ApprovalCase.Filed unchanged -> { }
        }
        return combine(fields);
    }

    private static Bson perhaps(String field, Optional<?> value) {
        return value.map(some -> set(field, some)).orElseGet(() -> unset(field));
    }
}
