package cn.onestamp.gateway.problem;

import java.net.URI;
import org.springframework.http.HttpStatus;

/**
 * Everything the door itself may refuse, as {@code type}, status and title of an RFC 9457 problem. Where a desk could
 * say the same thing the name is the one the desks use; the closed list of both is {@code contracts/problems.json}.
 */
public enum Refusal {
    MALFORMED_REQUEST(HttpStatus.BAD_REQUEST, "malformed-request", "The request cannot be read"),
    SIGN_IN_NEEDED(HttpStatus.UNAUTHORIZED, "sign-in-needed", "Sign in first"),
    SESSION_ENDED(HttpStatus.UNAUTHORIZED, "session-ended", "The session has ended; sign in again"),
    NOT_ALLOWED(HttpStatus.FORBIDDEN, "not-allowed", "This account may not do this"),
    CROSS_SITE(HttpStatus.FORBIDDEN, "cross-site", "The request did not come from the portal's own pages"),
    ABSENT(HttpStatus.NOT_FOUND, "absent", "Nothing here"),
    WRONG_METHOD(HttpStatus.METHOD_NOT_ALLOWED, "wrong-method", "This address does not know this method"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "too-large", "The request is too large"),
    ENCODING_REFUSED(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "encoding-refused", "Send the body without Content-Encoding"),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", "A part this needs does not answer now; try again"),
    SIGN_IN_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "sign-in-unavailable", "Signing in does not work at the moment"),
    TOO_SLOW(HttpStatus.GATEWAY_TIMEOUT, "too-slow", "The request was not sent, or not answered, in time"),
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "internal", "Something went wrong here; it has been recorded");

    private final HttpStatus status;
    private final String name;
    private final String title;

    Refusal(HttpStatus status, String name, String title) {
        this.status = status;
        this.name = name;
        this.title = title;
    }

    public HttpStatus status() {
        return status;
    }

    public URI type() {
        return URI.create("https://onestamp.cn/problems/" + name);
    }

    public String title() {
        return title;
    }
}
