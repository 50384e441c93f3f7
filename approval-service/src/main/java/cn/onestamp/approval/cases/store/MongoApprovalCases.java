package cn.onestamp.approval.cases.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import cn.onestamp.approval.cases.ApprovalCase;
import cn.onestamp.approval.cases.ApprovalCases;
import cn.onestamp.approval.cases.PowersInForce;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.rights.Desk;
import cn.onestamp.platform.rights.Relation;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Worklist;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Cases in MongoDB. A document that has only heard of a submission has no status and is no case yet. */
final class MongoApprovalCases implements ApprovalCases {

    private static final List<String> OPEN = List.of("UNDER_REVIEW", "PENDING_DECISION");

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
        return worklist().waiting(desks, status, after, atMost).map(CaseDocuments::read);
    }

    @Override
    public Flux<ApprovalCase> waitingForAChoice(List<PowersInForce.EndedPower> ended, @Nullable String after, int atMost) {
        List<Desk> desks = ended.stream()
                .map(power -> new Desk(Relation.DECIDED_BY, power.decider(), power.township())).distinct().toList();
        Bson open = and(in("status", OPEN), in("itemCode", ended.stream().map(PowersInForce.EndedPower::itemCode).distinct().toList()),
                eq("afterRecall", null));
        return worklist().waiting(desks, open, after, atMost).map(CaseDocuments::read);
    }

    @Override
    public Mono<Map<String, Object>> recordKept(ApprovalCase.Open kept, Act act) {
        return aggregates.record(kept.file().id(), kept.revision(), CaseFacts.kept(kept), act);
    }

    @Override
    public Mono<Map<String, Object>> recordHandedBack(ApprovalCase.UnderReview handedBack, String from, Act act) {
        return aggregates.record(handedBack.file().id(), handedBack.revision(), CaseFacts.handedBack(handedBack, from), act);
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

    private Worklist worklist() {
        return new Worklist(aggregates.documents(), "decidedBy", "promisedDueOn");
    }

    private static ApprovalCase opened(Document stored) {
        if (stored.get("status") == null) {
            throw new Absent();
        }
        return CaseDocuments.read(stored);
    }
}
