package cn.onestamp.intake.application.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import cn.onestamp.intake.application.Application;
import cn.onestamp.intake.application.DueApplications;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.store.Aggregates;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What a round looks for, by the index of the next day on which something is due. */
final class MongoDueApplications implements DueApplications {

    private final Aggregates aggregates;
    private final JudgementFacts facts;

    MongoDueApplications(Aggregates aggregates, ApplicationDocuments documents) {
        this.aggregates = aggregates;
        this.facts = new JudgementFacts(documents, new ApplicationFacts(documents));
    }

    @Override
    public Flux<String> unansweredSince(LocalDate today) {
        return overdue("SUBMITTED", today);
    }

    @Override
    public Flux<String> brokenPromisesSince(LocalDate today) {
        return overdue("ACCEPTED", today);
    }

    @Override
    public Mono<Map<String, Object>> putDown(Application.Accepted overdue, List<String> missing, Act act) {
        return aggregates.record(overdue.dossier().id(), overdue.revision(), facts.overdue(overdue, missing), act);
    }

    private Flux<String> overdue(String status, LocalDate today) {
        return Flux.from(aggregates.documents().find(and(lt(ApplicationFacts.NEXT_DUE, today.toString()), eq("status", status)))
                .projection(include("_id")).sort(ascending(ApplicationFacts.NEXT_DUE))).map(found -> found.getString("_id"));
    }
}
