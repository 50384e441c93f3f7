package cn.onestamp.gateway.problem;

import java.net.URI;
import org.springframework.http.HttpStatus;

/** Everything the door itself may refuse, as {@code type}, status and title of an RFC 9457 problem. */
public enum Refusal {
    BAD_REQUEST(HttpStatus.BAD_REQUEST, "bad-request", "The request cannot be understood"),
    NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED, "not-signed-in", "Sign in, or send a valid access token"),
    SESSION_ENDED(HttpStatus.UNAUTHORIZED, "session-ended", "The session has ended; sign in again"),
    NOT_ALLOWED(HttpStatus.FORBIDDEN, "not-allowed", "This is not allowed"),
    CROSS_SITE(HttpStatus.FORBIDDEN, "cross-site", "The request did not come from the portal's own pages"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "not-found", "There is nothing at this address"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed", "This address does not take this method"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "too-large", "The body is larger than this address takes"),
    ENCODING_REFUSED(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "encoding-refused", "Send the body without Content-Encoding"),
    SERVICE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "service-unavailable", "The desk cannot be reached; try again shortly"),
    SIGN_IN_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "sign-in-unavailable", "Signing in does not work at the moment"),
    SERVICE_TOO_SLOW(HttpStatus.GATEWAY_TIMEOUT, "service-too-slow", "The desk did not answer in time"),
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "internal-error", "Something went wrong here");

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
