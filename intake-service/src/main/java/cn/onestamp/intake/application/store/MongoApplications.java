package cn.onestamp.intake.application.store;

import static com.mongodb.client.model.Updates.set;

import cn.onestamp.intake.application.Application;
import cn.onestamp.intake.application.Applications;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Change;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Applications in MongoDB, as whoever asks goes on with them. */
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
    public Mono<Map<String, Object>> begin(Application.Draft draft, Act act) {
        return aggregates.insert(documents.born(draft).append(Likeness.FIELD, likeness.of(draft.dossier())), facts.began(draft), inTheNameOf(draft, act));
    }

    @Override
    public Mono<Map<String, Object>> keep(Application.Draft draft, Act act) {
        return written(draft, facts.kept(draft), act);
    }

    @Override
    public Mono<Map<String, Object>> record(Application.Submitted submitted, Act act) {
        return written(submitted, facts.submitted(submitted), act);
    }

    @Override
    public Mono<Map<String, Object>> keep(Application.AwaitingCorrection waiting, Act act) {
        return written(waiting, facts.piecesHandedIn(waiting), act);
    }

    @Override
    public Mono<Map<String, Object>> complete(Application.Accepted accepted, Act act) {
        return written(accepted, judgements.accepted(accepted), act);
    }

    @Override
    public Mono<Map<String, Object>> supply(Application.Accepted supplied, String materialCode, Act act) {
        return written(supplied, facts.supplied(supplied, materialCode), act);
    }

    @Override
    public Mono<Map<String, Object>> passOn(Application taken, Act act) {
        return written(taken, facts.takenOver(taken), act);
    }

    @Override
    public Mono<Map<String, Object>> letGo(Application letGo, Act act) {
        return written(letGo, facts.letGo(letGo), act);
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
