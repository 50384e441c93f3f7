package cn.onestamp.intake.application;

import cn.onestamp.platform.problem.NotNow;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What is done with each on which a last day has passed. One that fails keeps no other waiting, and whoever was faster is right.
 *
 * @param <T> the state in which it waits
 */
interface OneByOne<T extends Application.Received> {

    Mono<?> on(T due);

    /** How many were looked at. */
    default Mono<Integer> through(Flux<T> all) {
        return all.concatMap(due -> Mono.defer(() -> on(due)).then()
                        .onErrorResume(NotNow.class, somebodyWasFaster -> Mono.empty())
                        .onErrorResume(broken -> leave(due, broken))
                        .thenReturn(due))
                .count().map(Long::intValue);
    }

    private Mono<Void> leave(T due, Throwable broken) {
        LoggerFactory.getLogger(OneByOne.class).warn("{} is left as it is: {}", due.receipt().number().value(), broken.toString());
        return Mono.empty();
    }
}
