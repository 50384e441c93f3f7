package cn.onestamp.platform.audit;

import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.reactivestreams.client.MongoDatabase;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Walks the audit chain of one service, and asks its head whether rows were cut off at the end. */
public final class AuditVerification {

    private static final ChainWalk WALK = new ChainWalk("_id", AuditLink::hashOf);

    private AuditVerification() {}

    public static Mono<Finding> of(MongoDatabase database) {
        return WALK.over(Flux.from(database.getCollection(AuditChain.ROWS).find().sort(ascending("_id"))))
                .flatMap(walked -> walked.intact()
                        ? new AuditHead(database).fault(walked.rows()).map(fault -> new Finding(walked.rows(), fault))
                        : Mono.just(walked));
    }
}
