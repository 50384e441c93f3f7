package cn.onestamp.intake.catalogue.post;

import cn.onestamp.platform.caller.Act;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Everybody on every post, now and before. Recording fails with NotNow where somebody else was faster. */
public interface Posts {

    Mono<KeptPost> get(String id);

    /** For a command: a repeated one is answered at once. */
    Mono<KeptPost> getFor(String id, Act act);

    /** As {@link #getFor}, empty where nobody has ever been on it. */
    Mono<KeptPost> findFor(String id, Act act);

    Flux<KeptPost> of(String account);

    /** In the order of their ids; all organs where none is named. */
    Flux<KeptPost> at(@Nullable String organ);

    /** A new assignment, or a person who comes back to a post. */
    Mono<Map<String, Object>> recordAssigned(KeptPost assigned, Map<String, Object> answer, Act act);

    Mono<Map<String, Object>> recordEnded(KeptPost ended, String reason, Map<String, Object> answer, Act act);
}
