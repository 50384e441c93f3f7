package cn.onestamp.gateway.route;

import static cn.onestamp.gateway.route.Line.Access.EVERYBODY;
import static cn.onestamp.gateway.route.Line.Access.KNOWN_PEOPLE;
import static cn.onestamp.gateway.route.Line.Access.SIGN_IN;
import static cn.onestamp.gateway.route.Line.Effort.ANSWERING;
import static cn.onestamp.gateway.route.Line.Effort.STORING;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.PATCH;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Every way in, in the order they are tried. What is not listed is not there: {@code /internal}, actuators, the admin
 * console of the sign-in server and its other realms cannot be reached from outside.
 */
public final class Lines {

    private static final List<HttpMethod> ANY = List.of();

    private static final List<Line> ALL = List.of(
            new Line("items", Desk.INTAKE, EVERYBODY, List.of(GET), ANSWERING,
                    List.of("/api/items", "/api/items/{code}", "/api/items/{code}/versions", "/api/items/{code}/versions/diff")),
            new Line("checklist", Desk.INTAKE, EVERYBODY, List.of(POST), ANSWERING, List.of("/api/items/{code}/checklist")),
            new Line("boards", Desk.INTAKE, EVERYBODY, List.of(GET), ANSWERING, List.of("/api/boards/{organ}", "/api/uniformity")),
            new Line("townships", Desk.INTAKE, EVERYBODY, List.of(GET), ANSWERING,
                    List.of("/api/townships", "/api/organs", "/api/agent-promise")),
            new Line("powers", Desk.INTAKE, EVERYBODY, List.of(GET), ANSWERING,
                    List.of("/api/powers", "/api/powers/export", "/api/powers/counts", "/api/powers/overlaps")),
            new Line("tracking", Desk.INTAKE, EVERYBODY, List.of(POST), ANSWERING, List.of("/api/tracking")),
            new Line("paper-check", Desk.APPROVAL, EVERYBODY, List.of(GET), ANSWERING, List.of("/api/papers/{verificationCode}")),
            new Line("files", Desk.INTAKE, KNOWN_PEOPLE, List.of(PUT, PATCH), STORING,
                    List.of("/api/applications/{id}/materials/{materialCode}", "/api/mandates/{id}/proof", "/api/uploads/{id}")),
            new Line("intake", Desk.INTAKE, KNOWN_PEOPLE, ANY, ANSWERING,
                    List.of("/api/items/**", "/api/persons/**", "/api/applications/**", "/api/window/**", "/api/supervision/**", "/api/powers/**",
                            "/api/posts/**", "/api/mandates/**", "/api/uploads/**", "/api/library/**")),
            new Line("photos", Desk.APPROVAL, KNOWN_PEOPLE, List.of(PUT), STORING, List.of("/api/cases/{id}/photos/{sha256}")),
            new Line("approval", Desk.APPROVAL, KNOWN_PEOPLE, ANY, ANSWERING, List.of("/api/cases/**", "/api/papers/**", "/api/licences/**")),
            new Line("notices", Desk.NOTIFICATION, KNOWN_PEOPLE, ANY, ANSWERING, List.of("/api/notices/**")),
            new Line("sign-in", Desk.KEYCLOAK, SIGN_IN, ANY, ANSWERING, List.of(
                    "/auth/realms/onestamp",
                    "/auth/realms/onestamp/.well-known/openid-configuration",
                    "/auth/realms/onestamp/protocol/openid-connect/**",
                    "/auth/realms/onestamp/login-actions/**",
                    "/auth/resources/**")));

    private record Bringing(List<HttpMethod> methods, List<PathPattern> to) {

        static Bringing files(Line line) {
            return new Bringing(line.methods(), line.paths().stream().map(PathPatternParser.defaultInstance::parse).toList());
        }

        boolean is(HttpMethod method, PathContainer path) {
            return methods.contains(method) && to.stream().anyMatch(pattern -> pattern.matches(path));
        }
    }

    private static final List<Bringing> FILES = ALL.stream().filter(line -> line.effort() == STORING).map(Bringing::files).toList();

    private Lines() {}

    public static List<Line> all() {
        return ALL;
    }

    /** The line with this name; the name is a route id of this table. */
    public static Line named(String name) {
        return ALL.stream().filter(line -> line.name().equals(name)).findFirst().orElseThrow();
    }

    /** Whether a request brings a file or a piece of one, which may be large and slow. */
    public static boolean bringsFile(HttpMethod method, PathContainer path) {
        return FILES.stream().anyMatch(files -> files.is(method, path));
    }
}
