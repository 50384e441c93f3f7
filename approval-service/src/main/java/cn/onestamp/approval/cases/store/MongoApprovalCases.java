package cn.onestamp.approval.cases.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;

import cn.onestamp.approval.cases.ApprovalCase;
import cn.onestamp.approval.cases.ApprovalCases;
import cn.onestamp.approval.cases.CaseFact;
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

    private static final List<String> OPEN = List.of("AT_THE_WINDOW", "UNDER_REVIEW", "SUSPENDED", "PENDING_DECISION");

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
    public Flux<ApprovalCase> waiting(List<String> statuses, List<Desk> desks, @Nullable String after, int atMost) {
        Relation ofAllOfThem = desks.stream().findFirst().map(Desk::relation).orElse(Relation.DECIDED_BY);
        return worklist(ofAllOfThem).waiting(desks, in("status", statuses), after, atMost).map(CaseDocuments::read);
    }

    @Override
    public Flux<ApprovalCase> waitingForAVisitor(String account, List<String> statuses, List<Desk> desks, @Nullable String after, int atMost) {
        Bson unsigned = and(in("status", statuses), eq("examination.visit.visitors", account), ne("examination.visit.findings.signers", account));
        return worklist(Relation.DECIDED_BY).waiting(desks, unsigned, after, atMost).map(CaseDocuments::read);
    }

    @Override
    public Flux<ApprovalCase> waitingForAChoice(List<PowersInForce.EndedPower> ended, @Nullable String after, int atMost) {
        List<Desk> desks = ended.stream()
                .map(power -> new Desk(Relation.DECIDED_BY, power.decider(), power.township())).distinct().toList();
        Bson open = and(in("status", OPEN), in("itemCode", ended.stream().map(PowersInForce.EndedPower::itemCode).distinct().toList()),
                eq("afterRecall", null));
        return worklist(Relation.DECIDED_BY).waiting(desks, open, after, atMost).map(CaseDocuments::read);
    }

    @Override
    public Mono<Map<String, Object>> record(ApprovalCase now, CaseFact happened, Act act) {
        return aggregates.record(now.file().id(), now.revision(), CaseChanges.of(now, happened), act);
    }

    private Worklist worklist(Relation relation) {
        String organ = switch (relation) {
            case HANDLED_AT -> "handledAt";
            case DECIDED_BY -> "decidedBy";
            case ASKED -> "asked";
            case WITHIN, OF_THE_COUNTY -> throw new IllegalArgumentException("no desk of the back office is held by place alone");
        };
        return new Worklist(aggregates.documents(), organ, "promisedDueOn");
    }

    private static ApprovalCase opened(Document stored) {
        if (stored.get("status") == null) {
            throw new Absent();
        }
        return CaseDocuments.read(stored);
    }
}
