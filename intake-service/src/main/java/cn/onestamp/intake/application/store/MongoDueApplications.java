package cn.onestamp.intake.application.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
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
    private final ApplicationDocuments documents;
    private final JudgementFacts facts;

    MongoDueApplications(Aggregates aggregates, ApplicationDocuments documents) {
        this.aggregates = aggregates;
        this.documents = documents;
        this.facts = new JudgementFacts(documents, new ApplicationFacts(documents));
    }

    @Override
    public Flux<Application.Submitted> unansweredSince(LocalDate today, int atMost) {
        return overdue("SUBMITTED", today, atMost).ofType(Application.Submitted.class);
    }

    @Override
    public Flux<Application.Accepted> brokenPromisesSince(LocalDate today, int atMost) {
        return overdue("ACCEPTED", today, atMost).ofType(Application.Accepted.class);
    }

    @Override
    public Mono<Map<String, Object>> putDown(Application.Accepted overdue, List<String> missing, Act act) {
        return aggregates.record(overdue.dossier().id(), overdue.revision(), facts.overdue(overdue, missing), act);
    }

    private Flux<Application> overdue(String status, LocalDate today, int atMost) {
        return Flux.from(aggregates.documents().find(and(lt(ApplicationFacts.NEXT_DUE, today.toString()), eq("status", status)))
                .sort(ascending(ApplicationFacts.NEXT_DUE)).limit(atMost)).map(documents::read);
    }
}
