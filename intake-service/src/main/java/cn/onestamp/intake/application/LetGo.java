package cn.onestamp.intake.application;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.id.QueryCode;
import cn.onestamp.platform.problem.NotNow;
import java.util.random.RandomGenerator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** A mandate is revoked: its agent holds nothing of what was begun under it, and knows no query code that opens it. */
public final class LetGo {

    private static final int MOST = 1000;
    private static final int OVERTAKEN_AT_MOST = 50;

    private final Applications applications;
    private final ApplicationLists lists;
    private final RandomGenerator random;

    /** @param random draws the new query codes */
    LetGo(Applications applications, ApplicationLists lists, RandomGenerator random) {
        this.applications = applications;
        this.lists = lists;
        this.random = random;
    }

    /** What was handed in under it and nobody has taken over, with its new receipt; the same when it is asked again. */
    public Flux<Receipt> ofMandate(String mandateId, Act act) {
        return lists.begunUnder(mandateId, MOST).map(seen -> seen.application().dossier().id())
                .concatMap(id -> letGo(id, act.withoutKey()))
                .filter(application -> !application.dossier().door().isHeld())
                .ofType(Application.Received.class).map(Application.Received::receipt);
    }

    /** What the agent changes at the same moment is read again. */
    private Mono<Application> letGo(String id, Act act) {
        return Mono.defer(() -> applications.get(id))
                .flatMap(application -> application.dossier().door().isHeldByAnAgent()
                        ? applications.letGo(application.letGo(QueryCode.drawn(random)), act).then(Mono.defer(() -> applications.get(id)))
                        : Mono.just(application))
                .retryWhen(Retry.max(OVERTAKEN_AT_MOST).filter(NotNow.class::isInstance)
                        .onRetryExhaustedThrow((tries, last) -> last.failure()));
    }
}
