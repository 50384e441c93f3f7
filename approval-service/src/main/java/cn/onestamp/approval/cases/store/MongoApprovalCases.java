package cn.onestamp.approval.cases.store;

import cn.onestamp.approval.cases.ApprovalCase;
import cn.onestamp.approval.cases.ApprovalCases;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.rights.Desk;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Worklist;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Cases in MongoDB. A document that has only heard of a submission has no status and is no case yet. */
final class MongoApprovalCases implements ApprovalCases {

    private final Aggregates aggregates;

    MongoApprovalCases(Aggregates aggregates) {
        this.aggregates = aggregates;
    }

    @Override
    public Mono<ApprovalCase> get(String id) {
        return aggregates.get(id).map(MongoApprovalCases::opened);
    }

    @Override
    public Mono<ApprovalCase> getFor(String id, Act act) {
        return aggregates.getFor(id, act).map(MongoApprovalCases::opened);
    }

    @Override
    public Flux<ApprovalCase> waiting(String status, List<Desk> desks, @Nullable String after, int atMost) {
        return new Worklist(aggregates.documents(), "decidedBy", "promisedDueOn")
                .waiting(desks, status, after, atMost).map(CaseDocuments::read);
    }

    @Override
    public Mono<Map<String, Object>> record(ApprovalCase.PendingDecision proposed, Act act) {
        return aggregates.record(proposed.file().id(), proposed.revision(), CaseFacts.proposed(proposed), act);
    }

    @Override
    public Mono<Map<String, Object>> record(ApprovalCase.Granted granted, Act act) {
        return aggregates.record(granted.file().id(), granted.revision(), CaseFacts.granted(granted), act);
    }

    @Override
    public Mono<Map<String, Object>> record(ApprovalCase.Sealed sealed, Act act) {
        return aggregates.record(sealed.file().id(), sealed.revision(), CaseFacts.sealed(sealed), act);
    }

    private static ApprovalCase opened(Document stored) {
        if (stored.get("status") == null) {
            throw new Absent();
        }
        return CaseDocuments.read(stored);
    }
}
