package cn.onestamp.gateway.route;

import java.util.List;
import org.springframework.http.HttpMethod;

/**
 * One way from the door to a desk.
 *
 * @param name    for logs, metrics and the route id
 * @param desk    who answers
 * @param access  who may take it
 * @param methods the methods it takes; none listed means every method
 * @param effort  what the desk has to do before it can answer
 * @param paths   path patterns
 */
public record Line(String name, Desk desk, Access access, List<HttpMethod> methods, Effort effort, List<String> paths) {

    /** What a desk has to do before it can answer. */
    public enum Effort { ANSWERING, STORING }

    /** Who may take a line. */
    public enum Access {
        /** Everybody; no token is passed on. */
        EVERYBODY,
        /** Whoever is known by a session or a token. */
        KNOWN_PEOPLE,
        /** The sign-in server judges its own visitors; their cookies and credentials pass unchanged. */
        SIGN_IN
    }
}
