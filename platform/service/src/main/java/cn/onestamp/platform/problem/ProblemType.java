package cn.onestamp.platform.problem;

import java.net.URI;
import java.util.Locale;

/**
 * The problem types services say, with their HTTP status; the URI is the contract, the words on the screen come from it. The
 * closed list of all, with those only the gateway says, is {@code contracts/problems.json}.
 */
public enum ProblemType {
    MALFORMED_REQUEST(400, "The request cannot be read"),
    KEY_MISSING(400, "A state-changing request needs an Idempotency-Key"),
    KEY_REUSED(422, "The Idempotency-Key was used for another request"),
    REMEDIABLE(422, "Something is missing or wrong and can be mended"),
    SIGN_IN_NEEDED(401, "Sign in first"),
    NOT_ALLOWED(403, "This account may not do this"),
    ABSENT(404, "Nothing here"),
    WRONG_METHOD(405, "This address does not know this method"),
    NOT_NOW(409, "The state of the case does not allow this"),
    TOO_LARGE(413, "The request is too large"),
    WRONG_MEDIA_TYPE(415, "This media type is not understood"),
    TOO_MANY_TRIES(429, "Too many tries; wait before the next"),
    UNAVAILABLE(503, "A part this needs does not answer now; try again"),
    STORAGE_FULL(507, "There is no space left to store this"),
    INTERNAL(500, "Something went wrong here; it has been recorded");

    private static final String BASE = "https://onestamp.cn/problems/";

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public URI uri() {
        return URI.create(BASE + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
