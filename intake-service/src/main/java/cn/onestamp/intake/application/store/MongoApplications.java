package cn.onestamp.intake.application.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.set;

import cn.onestamp.intake.application.Application;
import cn.onestamp.intake.application.Applications;
import cn.onestamp.intake.application.Deficiency;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.id.CaseNumber;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.rights.Desk;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Change;
import cn.onestamp.platform.store.Worklist;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Applications in MongoDB; worklists are served from the same documents by index. */
final class MongoApplications implements Applications {

    private final Aggregates aggregates;
    private final ApplicationDocuments documents;
    private final ApplicationFacts facts;
    private final JudgementFacts judgements;
    private final Likeness likeness;

    MongoApplications(Aggregates aggregates, ApplicationDocuments documents, Likeness likeness) {
        this.aggregates = aggregates;
        this.documents = documents;
        this.likeness = likeness;
        this.facts = new ApplicationFacts(documents);
        this.judgements = new JudgementFacts(documents, facts);
    }

    @Override
    public Mono<Application> get(String id) {
        return aggregates.get(id).map(documents::read);
    }

    @Override
    public Mono<Application> getFor(String id, Act act) {
        return aggregates.getFor(id, act).map(documents::read);
    }

    @Override
    public Mono<Void> refuseRepeats(String id, Act act) {
        return aggregates.refuseRepeats(id, act);
    }

    @Override
    public Mono<Seen> see(String id) {
        return aggregates.get(id).map(documents::seen).flux().transform(likeness::marked).next();
    }

    @Override
    public Mono<Seen> getByNumber(CaseNumber number) {
        return Mono.from(aggregates.documents().find(eq("number", number.value())).first())
                .map(documents::seen)
                .switchIfEmpty(Mono.error(Absent::new));
    }

    @Override
    public Flux<Seen> ofApplicant(String applicantId, int atMost) {
        return Flux.from(aggregates.documents().find(eq("applicantId", applicantId))
                .sort(descending("begunAt", "_id")).limit(atMost)).map(documents::seen);
    }

    @Override
    public Flux<Seen> waitingAt(List<Desk> desks, @Nullable String after, int atMost) {
        return new Worklist(aggregates.documents(), "handledAt", "receivedAt")
                .waiting(desks, "SUBMITTED", after, atMost).map(documents::seen).transform(likeness::marked);
    }

    @Override
    public Flux<Application.Submitted> unansweredSince(LocalDate today, int atMost) {
        return Flux.from(aggregates.documents().find(lt(ApplicationFacts.NEXT_DUE, today.toString()))
                        .sort(ascending(ApplicationFacts.NEXT_DUE)).limit(atMost))
                .map(documents::read)
                .ofType(Application.Submitted.class);
    }

    @Override
    public Flux<Seen> heldBy(String account, CaseNumber.Channel channel, int atMost) {
        return Flux.from(aggregates.documents().find(and(eq("door.account", account), eq("door.channel", channel.name())))
                .sort(descending("begunAt", "_id")).limit(atMost)).map(documents::seen);
    }

    @Override
    public Mono<Map<String, Object>> sight(Application.Submitted sighted, String materialCode, Act act) {
        return written(sighted, judgements.sighted(sighted, materialCode), act);
    }

    @Override
    public Mono<Map<String, Object>> passOn(Application taken, Act act) {
        return written(taken, facts.takenOver(taken), act);
    }

    @Override
    public Mono<Map<String, Object>> begin(Application.Draft draft, Act act) {
        return aggregates.insert(documents.born(draft).append(Likeness.FIELD, likeness.of(draft.dossier())), facts.began(draft), inTheNameOf(draft, act));
    }

    @Override
    public Mono<Map<String, Object>> keep(Application.Draft draft, Act act) {
        return written(draft, facts.kept(draft), act);
    }

    @Override
    public Mono<Map<String, Object>> keep(Application.AwaitingCorrection waiting, Act act) {
        return written(waiting, facts.piecesHandedIn(waiting), act);
    }

    @Override
    public Mono<Map<String, Object>> record(Application.Submitted submitted, Act act) {
        return written(submitted, facts.submitted(submitted), act);
    }

    @Override
    public Mono<Map<String, Object>> mend(Application.Submitted mended, Set<String> answers, Act act) {
        return written(mended, judgements.mended(mended, answers), act);
    }

    @Override
    public Mono<Map<String, Object>> record(Application.AwaitingCorrection told, Act act) {
        return written(told, judgements.correctionRequested(told), act);
    }

    @Override
    public Mono<Map<String, Object>> note(Application.Submitted submitted, List<Deficiency> extra, Act act) {
        return written(submitted, judgements.onlyExtraRequested(submitted, extra), act);
    }

    @Override
    public Mono<Map<String, Object>> record(Application.Accepted accepted, Act act) {
        return written(accepted, judgements.accepted(accepted), act);
    }

    @Override
    public Mono<Map<String, Object>> supply(Application.Accepted supplied, String materialCode, Act act) {
        return written(supplied, facts.supplied(supplied, materialCode), act);
    }

    @Override
    public Mono<Map<String, Object>> record(Application.NotAccepted notAccepted, Act act) {
        return written(notAccepted, judgements.notAccepted(notAccepted), act);
    }

    @Override
    public Mono<Map<String, Object>> record(Application.Withdrawn withdrawn, Act act) {
        return written(withdrawn, facts.withdrawn(withdrawn), act);
    }

    private Mono<Map<String, Object>> written(Application application, Change change, Act act) {
        return aggregates.record(application.dossier().id(), application.revision(),
                change.and(set(Likeness.FIELD, likeness.of(application.dossier()))), inTheNameOf(application, act));
    }

    /** Whoever acts for somebody else is put down with both names. */
    private static Act inTheNameOf(Application application, Act act) {
        return application.dossier().representedBy(act.account()).map(act::inTheNameOf).orElse(act);
    }
}
