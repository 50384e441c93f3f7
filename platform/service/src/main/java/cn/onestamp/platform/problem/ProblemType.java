package cn.onestamp.platform.problem;

import java.net.URI;
import org.springframework.http.HttpStatus;

/** The closed list of problem types; the URI is the contract, the words on the screen come from it. */
public enum ProblemType {
    MALFORMED_REQUEST(HttpStatus.BAD_REQUEST, "The request cannot be read"),
    KEY_MISSING(HttpStatus.BAD_REQUEST, "A state-changing request needs an Idempotency-Key"),
    KEY_REUSED(HttpStatus.UNPROCESSABLE_CONTENT, "The Idempotency-Key was used for another request"),
    REMEDIABLE(HttpStatus.UNPROCESSABLE_CONTENT, "Something is missing or wrong and can be mended"),
    SIGN_IN_NEEDED(HttpStatus.UNAUTHORIZED, "Sign in first"),
    NOT_ALLOWED(HttpStatus.FORBIDDEN, "This account may not do this"),
    ABSENT(HttpStatus.NOT_FOUND, "Nothing here"),
    WRONG_METHOD(HttpStatus.METHOD_NOT_ALLOWED, "This address does not know this method"),
    NOT_NOW(HttpStatus.CONFLICT, "The state of the case does not allow this"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The request is too large"),
    WRONG_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "This media type is not understood"),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "A part this needs does not answer now; try again"),
    STORAGE_FULL(HttpStatus.INSUFFICIENT_STORAGE, "There is no space left to store this"),
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong here; it has been recorded");

    private static final String BASE = "https://onestamp.cn/problems/";

    private final HttpStatus status;
    private final String title;

    ProblemType(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    public HttpStatus status() {
        return status;
    }

    public String title() {
        return title;
    }

    public URI uri() {
        return URI.create(BASE + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }
}
