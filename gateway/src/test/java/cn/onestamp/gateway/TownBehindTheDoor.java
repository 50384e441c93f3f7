package cn.onestamp.gateway;

import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** One small real HTTP server that stands for every desk and for the sign-in server, and remembers what reached it. */
final class TownBehindTheDoor {

    /** A request as it arrived at a desk. */
    record Visit(String method, String uri, Map<String, List<String>> headers, long bytes, boolean whole) {

        List<String> header(String name) {
            return headers.getOrDefault(name, List.of());
        }
    }

    static final TownBehindTheDoor TOWN = new TownBehindTheDoor();

    final Realm realm = new Realm("http://town.test/auth/realms/onestamp");
    final BlockingQueue<Visit> visits = new LinkedBlockingQueue<>();
    final AtomicLong visitsBegun = new AtomicLong();
    final AtomicLong keysAsked = new AtomicLong();
    final AtomicBoolean realmRefusesRenewal = new AtomicBoolean();
    final AtomicBoolean realmIsSilent = new AtomicBoolean();
    final AtomicLong accessTokenSeconds = new AtomicLong(300);
    final Map<String, String> nonces = new ConcurrentHashMap<>();
    final BlockingQueue<Map<String, List<String>>> signOuts = new LinkedBlockingQueue<>();

    private final DisposableServer server = HttpServer.create().host("127.0.0.1").port(0).handle(this::answer).bindNow();

    private TownBehindTheDoor() {}

    String address() {
        return "http://127.0.0.1:" + server.port();
    }

    Visit lastVisit() throws InterruptedException {
        var visit = visits.poll(5, TimeUnit.SECONDS);
        if (visit == null) {
            throw new AssertionError("nobody came");
        }
        return visit;
    }

    private Publisher<Void> answer(HttpServerRequest request, HttpServerResponse response) {
        var path = request.fullPath();
        if (path.startsWith("/auth/") && realmIsSilent.get()) {
            return response.withConnection(connection -> connection.channel().close()).then();
        }
        if (path.endsWith("/certs")) {
            keysAsked.incrementAndGet();
            return json(response, realm.publicKeys());
        }
        if (path.endsWith("/protocol/openid-connect/token")) {
            return form(request).flatMap(form -> Mono.from(tokens(form, response)));
        }
        if (path.endsWith("/protocol/openid-connect/logout")) {
            return form(request).flatMap(form -> {
                signOuts.add(form);
                return response.status(204).send().then();
            });
        }
        return path.contains("/absent/") ? json(response.status(404), "{}") : visit(request, response);
    }

    private Publisher<Void> visit(HttpServerRequest request, HttpServerResponse response) {
        visitsBegun.incrementAndGet();
        var bytes = new AtomicLong();
        var silent = request.uri().contains("silent");
        return request.receive()
                .doOnNext(part -> bytes.addAndGet(part.readableBytes()))
                .then()
                .doOnError(error -> remember(request, bytes.get(), false))
                .then(Mono.defer(() -> {
                    remember(request, bytes.get(), true);
                    var answer = response.header("X-Powered-By", "boast").header("Server", "boast");
                    if (request.uri().contains("/papers/")) {
                        return Mono.from(file(answer));
                    }
                    return silent
                            ? Mono.delay(Duration.ofSeconds(20)).then(Mono.from(json(answer, "{}")))
                            : Mono.from(json(answer, "{\"bytes\":" + bytes + "}"));
                }))
                .onErrorResume(error -> Mono.empty());
    }

    private void remember(HttpServerRequest request, long bytes, boolean whole) {
        visits.add(new Visit(request.method().name(), request.uri(), copy(request.requestHeaders()), bytes, whole));
    }

    private static Map<String, List<String>> copy(HttpHeaders headers) {
        Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.names().forEach(name -> copy.put(name, headers.getAll(name)));
        return copy;
    }

    private Publisher<Void> tokens(Map<String, List<String>> form, HttpServerResponse response) {
        boolean renewal = form.get("grant_type").contains("refresh_token");
        if (renewal && realmRefusesRenewal.get()) {
            return json(response.status(400), "{\"error\":\"invalid_grant\",\"error_description\":\"Session not active\"}");
        }
        var account = renewal ? form.get("refresh_token").getFirst() : form.get("code").getFirst();
        var id = realm.token(account, claims -> claims.audience("gateway").claim("typ", "ID").claim("azp", "gateway")
                .claim("nonce", nonces.getOrDefault(account, "none")));
        return json(response, """
                {"access_token":"%s","token_type":"Bearer","expires_in":%d,"refresh_token":"%s","refresh_expires_in":1800,\
                "id_token":"%s","scope":"openid profile"}""".formatted(realm.token(account), accessTokenSeconds.get(), account, id));
    }

    private static Mono<Map<String, List<String>>> form(HttpServerRequest request) {
        return request.receive().aggregate().asString().map(body -> new QueryStringDecoder(body, false).parameters());
    }

    private static Publisher<Void> file(HttpServerResponse response) {
        return response.header("Content-Type", "application/pdf").header("Content-Disposition", "attachment; filename=\"paper.pdf\"")
                .header("Content-Security-Policy", "sandbox; default-src 'none'").sendString(Flux.just("%PDF-1.7"));
    }

    private static Publisher<Void> json(HttpServerResponse response, String body) {
        return response.header("Content-Type", "application/json").sendString(Flux.just(body));
    }
}
