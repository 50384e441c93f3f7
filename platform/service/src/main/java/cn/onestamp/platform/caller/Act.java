package cn.onestamp.platform.caller;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing a caller asks for: who, under which idempotency key, what, on which trace.
 *
 * @param onBehalfOf  the person for whom it is done, whom the caller stands in for, or whose act a service goes on with; null otherwise
 * @param key         the {@code Idempotency-Key}, or null for acts that need none (a listener, a PUT)
 * @param fingerprint SHA-256 over what was asked, so that a key used again for something else is noticed
 * @param traceparent the W3C trace of the click, carried on to the last notice
 */
public record Act(
        Caller caller, @Nullable String onBehalfOf, @Nullable String key, String fingerprint, @Nullable String traceparent) {

    private static final String NOTHING_ASKED = "";

    public static Act of(Caller caller, @Nullable String key, @Nullable String traceparent) {
        return new Act(caller, null, key, NOTHING_ASKED, traceparent);
    }

    /** What a service itself does on hearing what somebody did; there is nobody to answer. */
    public static Act onHearing(String service, @Nullable String onBehalfOf, @Nullable String traceparent) {
        return new Act(new Caller(service, Caller.Kind.SERVICE), onBehalfOf, null, NOTHING_ASKED, traceparent);
    }

    /** Whoever acts on a post that stands in for somebody does so with both names (AB 岗); null for a post of one's own. */
    public Act standingInFor(@Nullable String person) {
        return person == null ? this : new Act(caller, person, key, fingerprint, traceparent);
    }

    /** What is asked, piece by piece: at which way in, then with which body. */
    public Act asking(Object piece) {
        return new Act(caller, onBehalfOf, key, Fingerprint.of(List.of(fingerprint, piece)), traceparent);
    }

    /** The same act as a part of a greater one, whose answer is kept elsewhere. */
    public Act withoutKey() {
        return new Act(caller, onBehalfOf, null, NOTHING_ASKED, traceparent);
    }

    /** The same act, done for this person. */
    public Act inTheNameOf(String person) {
        return new Act(caller, person, key, fingerprint, traceparent);
    }

    public String account() {
        return caller.account();
    }
}
