package cn.onestamp.platform.testkit;

import cn.onestamp.platform.testkit.Visitor.Answer;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * What everybody tries once: a way in, asked in such a manner that nothing changes even for those who may.
 *
 * @param actions  rows of {@code actions.json} it stands for; any of them opens the way
 * @param may      whether the tables allow it to an account
 * @param asked    the request
 * @param nothing  the same about something that does not exist; null where nothing is named that could be missing
 * @param refusal  what everybody else hears: 404, or 403 where the contract says so
 */
public record Errand(
        String what, Set<String> actions, Predicate<String> may, Function<Visitor, Mono<Answer>> asked,
        @Nullable Function<Visitor, Mono<Answer>> nothing, int refusal) {

    private static final int ABSENT = 404;
    private static final int NOT_ALLOWED = 403;

    public static Errand hiding(
            String what, Set<String> actions, Predicate<String> may, Function<Visitor, Mono<Answer>> asked, Function<Visitor, Mono<Answer>> nothing) {
        return new Errand(what, actions, may, asked, nothing, ABSENT);
    }

    /** Names nothing that could be missing. */
    public static Errand absent(String what, String action, Predicate<String> may, Function<Visitor, Mono<Answer>> asked) {
        return new Errand(what, Set.of(action), may, asked, null, ABSENT);
    }

    /** Hides nothing, because what it is about is public. */
    public static Errand refused(String what, String action, Predicate<String> may, Function<Visitor, Mono<Answer>> asked) {
        return new Errand(what, Set.of(action), may, asked, null, NOT_ALLOWED);
    }

    public static Function<Visitor, Mono<Answer>> getting(String uri) {
        return visitor -> visitor.getting(uri);
    }

    public static Function<Visitor, Mono<Answer>> posting(String uri, Object body) {
        return visitor -> visitor.posting(uri, UUID.randomUUID().toString(), body);
    }
}
