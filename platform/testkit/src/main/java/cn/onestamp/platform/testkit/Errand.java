package cn.onestamp.platform.testkit;

import cn.onestamp.platform.testkit.Visitor.Answer;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * What everybody tries once: a way in, asked in such a manner that nothing changes even for those who may.
 *
 * @param actions rows of {@code actions.json} it stands for; any of them opens the way
 * @param may     whether the tables allow it to an account
 * @param nothing the same about something that does not exist; null where nothing is named that could be missing
 * @param refusal what everybody else hears: 404, or 403 where the contract says so
 */
public record Errand(
        String what, Set<String> actions, Predicate<String> may, Request asked, @Nullable Request nothing, int refusal) {

    private static final int ABSENT = 404;
    private static final int NOT_ALLOWED = 403;

    /** {@code body}: null for a question. */
    public record Request(String uri, @Nullable Object body) {

        /** With a key never used before. */
        Mono<Answer> by(Visitor visitor) {
            return body == null ? visitor.getting(uri) : visitor.posting(uri, UUID.randomUUID().toString(), body);
        }

        boolean goesTo(HttpOperation way) {
            return way.method().equals(body == null ? "GET" : "POST") && way.fits(uri.replaceFirst("\\?.*", ""));
        }
    }

    public static Errand hiding(String what, Set<String> actions, Predicate<String> may, Request asked, Request nothing) {
        return new Errand(what, actions, may, asked, nothing, ABSENT);
    }

    /** Names nothing that could be missing. */
    public static Errand absent(String what, String action, Predicate<String> may, Request asked) {
        return new Errand(what, Set.of(action), may, asked, null, ABSENT);
    }

    /** Hides nothing, because what it is about is public. */
    public static Errand refused(String what, String action, Predicate<String> may, Request asked) {
        return new Errand(what, Set.of(action), may, asked, null, NOT_ALLOWED);
    }

    public static Request getting(String uri) {
        return new Request(uri, null);
    }

    public static Request posting(String uri, Object body) {
        return new Request(uri, body);
    }
}
