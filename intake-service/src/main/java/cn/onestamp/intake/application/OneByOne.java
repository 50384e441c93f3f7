package cn.onestamp.intake.application;

import cn.onestamp.platform.problem.NotNow;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What is done with each on which a last day has passed, read only when its turn comes. One that fails, or cannot even be read,
 * keeps no other waiting, and whoever was faster is right.
 */
interface OneByOne {

    /** @param id of an application that may be in another state by now */
    Mono<?> on(String id);

    /** How many were looked at. */
    default Mono<Long> through(Flux<String> ids) {
        return ids.concatMap(id -> Mono.defer(() -> on(id)).then()
                        .onErrorResume(NotNow.class, somebodyWasFaster -> Mono.empty())
                        .onErrorResume(broken -> leave(id, broken))
                        .thenReturn(id))
                .count();
    }

    private Mono<Void> leave(String id, Throwable broken) {
        LoggerFactory.getLogger(OneByOne.class).warn("application {} is left as it is: {}", id, broken.toString());
        return Mono.empty();
    }
}
