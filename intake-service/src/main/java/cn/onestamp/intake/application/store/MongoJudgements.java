package cn.onestamp.intake.application.store;

import static com.mongodb.client.model.Updates.set;

import cn.onestamp.intake.application.Application;
import cn.onestamp.intake.application.Deficiency;
import cn.onestamp.intake.application.judging.Judgements;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Change;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** What is made of applications, in the same documents. */
final class MongoJudgements implements Judgements {

    private final Aggregates aggregates;
    private final JudgementFacts facts;
    private final NoticeFacts notices;
    private final Likeness likeness;

    MongoJudgements(Aggregates aggregates, ApplicationDocuments documents, Likeness likeness) {
        this.aggregates = aggregates;
        this.likeness = likeness;
        this.facts = new JudgementFacts(documents, new ApplicationFacts(documents));
        this.notices = new NoticeFacts(documents);
    }

    @Override
    public Mono<Map<String, Object>> sight(Application.Submitted sighted, String materialCode, Act act) {
        return written(sighted, facts.sighted(sighted, materialCode), act);
    }

    @Override
    public Mono<Map<String, Object>> mend(Application.Submitted mended, Act act) {
        return written(mended, facts.mended(mended).and(set(Likeness.FIELD, likeness.of(mended.dossier()))), act);
    }

    @Override
    public Mono<Map<String, Object>> record(Application.AwaitingCorrection told, Act act) {
        return written(told, notices.correctionRequested(told), act);
    }

    @Override
    public Mono<Map<String, Object>> note(Application.Submitted submitted, List<Deficiency> extra, Act act) {
        return written(submitted, notices.onlyExtraRequested(submitted, extra), act);
    }

    @Override
    public Mono<Map<String, Object>> propose(Application.AwaitingCorrection proposed, Act act) {
        return written(proposed, notices.proposed(proposed), act);
    }

    @Override
    public Mono<Map<String, Object>> decide(Application.AwaitingCorrection decided, Act act) {
        return written(decided, notices.decided(decided), act);
    }

    @Override
    public Mono<Map<String, Object>> record(Application.Accepted accepted, Act act) {
        return written(accepted, facts.accepted(accepted), act);
    }

    @Override
    public Mono<Map<String, Object>> record(Application.NotAccepted notAccepted, Act act) {
        return written(notAccepted, facts.notAccepted(notAccepted), act);
    }

    private Mono<Map<String, Object>> written(Application application, Change change, Act act) {
        return aggregates.record(application.dossier().id(), application.revision(), change, act);
    }
}
