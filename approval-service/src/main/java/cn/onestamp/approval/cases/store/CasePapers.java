package cn.onestamp.approval.cases.store;

import static com.mongodb.client.model.Updates.combine;

import cn.onestamp.approval.cases.ApprovalCase;
import cn.onestamp.approval.cases.CaseFact;
import cn.onestamp.approval.cases.CaseFile;
import cn.onestamp.approval.cases.PaperAsked;
import java.util.Map;
import org.bson.conversions.Bson;

/** Which papers the back office owes for what happens to a case, written in the same moment. */
final class CasePapers {

    private CasePapers() {}

    static Bson openedWith(ApprovalCase begun) {
        return begun instanceof ApprovalCase.Filed filed
                ? asking(filed.file(), filed.file().id() + "-FILING", Map.of("on", filed.file().handover().acceptedOn().toString()))
                : combine();
    }

    static Bson askedBy(ApprovalCase now, CaseFact happened) {
        return switch (happened) {
            case CaseFact.Suspended suspended -> asking(now.file(), suspended.document(), CaseFacts.more(now, suspended));
            case CaseFact.Extended extended -> asking(now.file(), extended.told().document(), told(now, extended));
            default -> combine();
        };
    }

    private static Map<String, Object> told(ApprovalCase now, CaseFact.Extended extended) {
        String basis = now.file().limits().extension().orElseThrow().basis();
        return CaseFacts.with(CaseFacts.with(CaseFacts.with(CaseFacts.more(now, extended),
                "on", extended.told().on().toString()), "reason", extended.reason()), "basis", basis);
    }

    private static Bson asking(CaseFile file, String document, Map<String, Object> facts) {
        return AskedPapers.atOnce(new PaperAsked(document, file.decidedBy(), file.handover().handledAt(), file.place(), facts));
    }
}
