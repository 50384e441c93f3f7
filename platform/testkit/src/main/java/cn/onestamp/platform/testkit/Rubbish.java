package cn.onestamp.platform.testkit;

import static cn.onestamp.platform.testkit.HttpContract.members;

import cn.onestamp.platform.testkit.Visitor.Answer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.RawValue;

/** Sends a service, at every way in of its contract, everything the contract rules out, and tells what was not refused as it should be. */
public final class Rubbish {

    private static final int AT_ONCE = 16;
    private static final int LARGE = 100_000;
    private static final int LONGEST_ECHO = 100;
    private static final String SLEEP = "sleep(5000)";
    private static final String SLEEP_IN_ADDRESS = "sleep%285000%29";
    /** The words ask for five. */
    private static final Duration HARDLY_NOTICED = Duration.ofSeconds(3);
    private static final String JSON = "application/json";

    private final String service;
    private final Visitor sender;

    private Rubbish(String service, Visitor sender) {
        this.service = service;
        this.sender = sender;
    }

    /** @param sender who may nothing, so that whatever is done for them is a fault; what cannot be read is refused before anybody asks who they are */
    public static Rubbish at(String service, Visitor sender) {
        return new Rubbish(service, sender);
    }

    /** Faults with single members of bodies, and with bodies as agreed that are not understood. */
    public List<String> inBodies() {
        return faults(Flux.fromStream(waysWithBody()).concatMap(way -> Flux.concat(understood(way),
                Flux.fromStream(() -> Spoiling.of(way.contract(), way.bodySchema())).flatMap(one -> spoilt(way, one), AT_ONCE))));
    }

    /** Faults with bodies that are no JSON at all, or in another wrapping; the large ones at the first way in only, because all are read by one reader. */
    public List<String> aroundBodies() {
        return faults(Flux.fromStream(waysWithBody()).index().concatMap(way -> Flux.concat(
                garbage(way.getT2(), way.getT1() == 0 ? Integer.MAX_VALUE : LARGE), otherWrappings(way.getT2()))));
    }

    private Flux<String> garbage(HttpOperation way, int largest) {
        return Flux.fromIterable(Garbage.of(soundBody(way)).entrySet()).filter(garbage -> garbage.getValue().length <= largest)
                .flatMap(garbage -> sending(way, CrookedAddress.sound(way), JSON, garbage.getValue())
                        .map(answer -> refusal(way, garbage.getKey(), answer, Set.of(400, 413))), AT_ONCE);
    }

    private Flux<String> otherWrappings(HttpOperation way) {
        return Flux.just("text/plain", "application/x-www-form-urlencoded", "application/xml").flatMap(type ->
                sending(way, CrookedAddress.sound(way), type, "version[$ne]=0".getBytes(StandardCharsets.UTF_8))
                        .map(answer -> refusal(way, type, answer, Set.of(415))));
    }

    /** Faults with paths and questions. */
    public List<String> inAddresses() {
        return faults(Flux.fromStream(HttpContract.of(service).operations()).concatMap(way -> Flux.fromStream(() -> CrookedAddress.of(way))
                .flatMap(crooked -> crooked(way, crooked), AT_ONCE)));
    }

    /** Faults where words a store could take for a command make somebody wait: each takes about as long as the same number of plain letters. */
    public List<String> inTime() {
        return faults(Flux.concat(
                Flux.fromStream(waysWithBody()).concatMap(way -> Flux.fromStream(() -> Spoiling.of(way.contract(), way.bodySchema()))
                        .filter(one -> one.body().contains(SLEEP)).concatMap(one -> timed(way, CrookedAddress.sound(way), one.body()))),
                Flux.fromStream(HttpContract.of(service).operations()).concatMap(way -> Flux.fromStream(() -> CrookedAddress.of(way))
                        .filter(crooked -> crooked.uri().contains(SLEEP_IN_ADDRESS)).concatMap(crooked -> timed(way, crooked.uri(), "")))));
    }

    private Mono<String> timed(HttpOperation way, String uri, String body) {
        return took(way, uri.replace("sleep", "words"), body.replace("sleep", "words")).flatMap(plain -> took(way, uri, body).map(took ->
                took.compareTo(HARDLY_NOTICED.plus(plain.multipliedBy(2))) < 0 ? "" : way.name() + ": " + shortened(uri + body) + " took " + took + " → late"));
    }

    private Mono<Duration> took(HttpOperation way, String uri, String body) {
        return sending(way, uri, JSON, body.getBytes(StandardCharsets.UTF_8)).elapsed().map(timed -> Duration.ofMillis(timed.getT1()));
    }

    private Stream<HttpOperation> waysWithBody() {
        return HttpContract.of(service).operations().filter(way -> !way.bodySchema().isEmpty());
    }

    /**
     * Faults with the answers of a form, which stands in no contract but in an item.
     *
     * @param sound  answers as the form asks for
     * @param asking hands answers in and tells what is heard
     */
    public static List<String> inAnswers(Map<String, Object> form, Map<String, Object> sound, Function<JsonNode, Answer> asking) {
        HttpContract contract = HttpContract.of("form", Map.of("components", Map.of("schemas", Map.of("Form", form))));
        return Spoiling.of(contract, "Form", sound).map(one -> {
            Answer answer = asking.apply(JsonMapper.shared().getNodeFactory().pojoNode(new RawValue(one.body())));
            boolean refused = one.named() ? Set.of(400, 422).contains(answer.status()) && (names(answer, one.field()) || names(answer, "/form" + one.field()))
                    : Set.of(201, 400, 422).contains(answer.status());
            return refused ? "" : shortened(one.what()) + " → " + answer.status() + " " + shortened(answer.text());
        }).filter(fault -> !fault.isEmpty()).toList();
    }

    private Mono<String> understood(HttpOperation way) {
        return sending(way, CrookedAddress.sound(way), JSON, soundBody(way)).map(answer ->
                answer.status() < 500 && !Set.of(400, 415).contains(answer.status()) ? "" : told(way, "a sound body", answer));
    }

    private Mono<String> spoilt(HttpOperation way, Spoiling one) {
        return sending(way, CrookedAddress.sound(way), JSON, one.body().getBytes(StandardCharsets.UTF_8)).map(answer -> {
            String refusal = refusal(way, one.what(), answer, one.named() ? Set.of(400, 422) : Set.of(400, 403, 404, 409, 422, 429));
            return refusal.isEmpty() && one.named() && !names(answer, one.field()) ? told(way, one.what() + ", not named", answer) : refusal;
        });
    }

    private Mono<String> crooked(HttpOperation way, CrookedAddress crooked) {
        return sending(way, crooked.uri(), JSON, way.bodySchema().isEmpty() ? new byte[0] : soundBody(way)).flatMap(answer -> {
            if (crooked.named()) {
                String refusal = refusal(way, crooked.uri(), answer, Set.of(400));
                return Mono.just(refusal.isEmpty() && !names(answer, crooked.parameter()) ? told(way, crooked.uri() + ", not named", answer) : refusal);
            }
            if (crooked.twin().isEmpty()) {
                return Mono.just(refusal(way, crooked.uri(), answer, crooked.uri().contains("?") ? Set.of(200, 400, 404) : Set.of(400, 403, 404)));
            }
            return sending(way, crooked.twin(), JSON, new byte[0]).map(plain ->
                    Arrays.equals(plain.bytes(), answer.bytes()) ? "" : told(way, crooked.uri() + ", otherwise than " + plain.text(), answer));
        });
    }

    private Mono<Answer> sending(HttpOperation way, String uri, String mediaType, byte[] body) {
        return sender.sending(way.method(), uri, mediaType, body)
                .onErrorResume(AssertionError.class, breach -> Mono.just(new Answer(599, breach.getMessage().getBytes(StandardCharsets.UTF_8), "", false)));
    }

    private static byte[] soundBody(HttpOperation way) {
        return JsonMapper.shared().writeValueAsBytes(SoundValue.of(way.contract(), HttpContract.reference(way.bodySchema())));
    }

    private static String refusal(HttpOperation way, String what, Answer answer, Set<Integer> agreed) {
        return agreed.contains(answer.status()) && !answer.text().contains("x".repeat(LONGEST_ECHO + 1)) ? "" : told(way, what, answer);
    }

    private static boolean names(Answer answer, String field) {
        JsonNode problem = JsonMapper.shared().readTree(answer.bytes());
        return Stream.concat(Stream.of(problem.path("field")), problem.path("faults").valueStream().map(fault -> fault.path("field")))
                .map(named -> named.asString("")).anyMatch(named -> named.equals(field) || named.startsWith(field + "/"));
    }

    private static String told(HttpOperation way, String what, Answer answer) {
        return way.name() + ": " + shortened(what) + " → " + answer.status() + " " + shortened(answer.text());
    }

    private static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }

    private static List<String> faults(Flux<String> told) {
        return told.filter(fault -> !fault.isEmpty()).collectList().block();
    }
}
