package cn.onestamp.platform.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** Holds a running service against {@code contracts/http}: its ways in, and whatever it answers while tests talk to it. */
public final class HttpCheck {

    private HttpCheck() {}

    /** What a client hears through this is held against the contract of the service; a breach fails the request. */
    public static ExchangeFilterFunction listeningTo(String... services) {
        return (request, next) -> next.exchange(request).flatMap(response -> response.bodyToMono(byte[].class)
                .defaultIfEmpty(new byte[0])
                .publishOn(Schedulers.boundedElastic())
                .map(body -> {
                    answered(List.of(services), request.method(), request.url().getPath(), response, body);
                    return response.mutate().body(Flux.just(DefaultDataBufferFactory.sharedInstance.wrap(body))).build();
                }));
    }

    /** @throws AssertionError naming every public way in that is not documented, and every documented one that is not there */
    public static void waysIn(String service, Set<String> running) {
        Set<String> documented = documented(service).collect(Collectors.toCollection(TreeSet::new));
        if (!documented.equals(new TreeSet<>(running))) {
            throw new AssertionError(service + " has the ways in " + new TreeSet<>(running) + ", documented are " + documented);
        }
    }

    /** What the desks of a running service answer to, such as {@code GET /api/cases/{id}}; internal doors are no public way in. */
    public static Set<String> desksOf(ApplicationContext hall) {
        return hall.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class).getHandlerMethods().keySet().stream()
                .flatMap(desk -> desk.getPatternsCondition().getPatterns().stream().flatMap(path ->
                        desk.getMethodsCondition().getMethods().stream().map(method -> method + " " + path.getPatternString())))
                .filter(way -> !way.contains(" /internal/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The ways in of a contract, such as {@code GET /api/cases/{id}}. */
    public static Stream<String> documented(String service) {
        return HttpContract.of(service).operations().map(HttpOperation::name);
    }

    /** The ways in that answer with a file. */
    public static Set<String> files(String service) {
        return HttpContract.of(service).operations().filter(HttpOperation::answersWithAFile)
                .map(HttpOperation::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is missing in these headers of an answer so that a browser saves a file and takes it for nothing else. */
    public static List<String> faultsOfAFile(HttpHeaders headers) {
        return FileAnswers.faults(headers);
    }

    /** The addresses that are read without naming anything. */
    public static List<String> lists(String service) {
        return HttpContract.of(service).operations().filter(operation -> operation.method().equals("GET") && operation.variables() == 0)
                .map(HttpOperation::path).toList();
    }

    /** The ways in that need no sign-in. */
    public static Stream<String> open(String service) {
        return HttpContract.of(service).operations()
                .filter(operation -> List.of().equals(operation.agreed().get("security"))).map(HttpOperation::name);
    }

    /** The ways in that take a body that is no JSON: files, and pieces of them. */
    public static Stream<String> takingFiles(String service) {
        return HttpContract.of(service).operations().filter(HttpOperation::takesFile).map(HttpOperation::name);
    }

    /** The names of the headers that any way in asks for. */
    public static Stream<String> headersAskedFor(String service) {
        return HttpContract.of(service).operations().flatMap(HttpOperation::headers).distinct();
    }

    /** What the operations of a contract leave unsaid. */
    public static List<String> gaps(String service) {
        return HttpContract.of(service).operations()
                .flatMap(operation -> operation.gaps().stream().map(gap -> operation.name() + " " + gap)).toList();
    }

    /** A member of a contract besides the paths. */
    public static Object said(String service, String member) {
        return HttpContract.of(service).document().getOrDefault(member, Map.of());
    }

    private static void answered(List<String> services, HttpMethod method, String path, ClientResponse response, byte[] body) {
        String mediaType = response.headers().contentType().map(MediaType::toString).orElse("");
        services.stream().flatMap(service -> HttpContract.of(service).operation(method.name(), path).stream()).forEach(operation -> {
            List<String> faults = new ArrayList<>(operation.faults(response.statusCode().value(), mediaType, body));
            if (path.startsWith("/api/")) {
                faults.addAll(FileAnswers.faults(response.headers().asHttpHeaders()));
            }
            if (!faults.isEmpty()) {
                throw new AssertionError(operation.name() + " breaks its contract: " + faults);
            }
        });
    }
}
