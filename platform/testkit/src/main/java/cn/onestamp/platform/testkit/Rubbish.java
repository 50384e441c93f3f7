package cn.onestamp.platform.testkit;

import static cn.onestamp.platform.testkit.Sender.JSON;
import static cn.onestamp.platform.testkit.Sender.names;
import static cn.onestamp.platform.testkit.Sender.refusal;
import static cn.onestamp.platform.testkit.Sender.shortened;
import static cn.onestamp.platform.testkit.Sender.told;

import cn.onestamp.platform.testkit.Visitor.Answer;
import java.nio.charset.StandardCharsets;
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
    private static final String SLEEP = "sleep(5000)";
    private static final String SLEEP_IN_ADDRESS = "sleep%285000%29";

    private final String service;
    private final Sender sender;

    private Rubbish(String service, Sender sender) {
        this.service = service;
        this.sender = sender;
    }

    /** @param sender who may nothing, so that whatever is done for them is a fault; what cannot be read is refused before anybody asks who they are */
    public static Rubbish at(String service, Visitor sender) {
        return new Rubbish(service, new Sender(sender));
    }

    /** Faults with single members of bodies, and with bodies as agreed that are not understood. */
    public List<String> inBodies() {
        return faults(Flux.fromStream(waysWithBody()).concatMap(way -> Flux.concat(understood(way),
                Flux.fromStream(() -> Spoiling.of(way.contract(), way.bodySchema())).flatMap(one -> sender.spoilt(way, one), AT_ONCE))));
    }

    /** Faults with bodies that are no JSON at all, or in another wrapping; the large ones at the first way in only, because all are read by one reader. */
    public List<String> aroundBodies() {
        return faults(Flux.fromStream(waysWithBody()).index().concatMap(way -> Flux.concat(
                garbage(way.getT2(), way.getT1() == 0 ? Integer.MAX_VALUE : LARGE), otherWrappings(way.getT2()))));
    }

    private Flux<String> garbage(HttpOperation way, int largest) {
        return Flux.fromIterable(Garbage.of(way.soundBody()).entrySet()).filter(garbage -> garbage.getValue().length <= largest)
                .flatMap(garbage -> sender.sends(way, CrookedAddress.sound(way), JSON, garbage.getValue())
                        .map(answer -> refusal(way, garbage.getKey(), answer, Set.of(400, 413))), AT_ONCE);
    }

    private Flux<String> otherWrappings(HttpOperation way) {
        return Flux.just("text/plain", "application/x-www-form-urlencoded", "application/xml").flatMap(type ->
                sender.sends(way, CrookedAddress.sound(way), type, "version[$ne]=0".getBytes(StandardCharsets.UTF_8))
                        .map(answer -> refusal(way, type, answer, Set.of(415))));
    }

    /** Faults with paths and questions. */
    public List<String> inAddresses() {
        return faults(Flux.fromStream(HttpContract.of(service).operations()).concatMap(way -> Flux.fromStream(() -> CrookedAddress.of(way))
                .flatMap(crooked -> sender.crooked(way, crooked), AT_ONCE)));
    }

    /** Faults where words a store could take for a command make somebody wait: each takes about as long as the same number of plain letters. */
    public List<String> inTime() {
        return faults(Flux.concat(
                Flux.fromStream(waysWithBody()).concatMap(way -> Flux.fromStream(() -> Spoiling.of(way.contract(), way.bodySchema()))
                        .filter(one -> one.body().contains(SLEEP)).concatMap(one -> sender.timed(way, CrookedAddress.sound(way), one.body()))),
                Flux.fromStream(HttpContract.of(service).operations()).concatMap(way -> Flux.fromStream(() -> CrookedAddress.of(way))
                        .filter(crooked -> crooked.uri().contains(SLEEP_IN_ADDRESS)).concatMap(crooked -> sender.timed(way, crooked.uri(), "")))));
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
        return sender.sends(way, CrookedAddress.sound(way), JSON, way.soundBody()).map(answer ->
                answer.status() < 500 && !Set.of(400, 415).contains(answer.status()) ? "" : told(way, "a sound body", answer));
    }

    private static List<String> faults(Flux<String> told) {
        return told.filter(fault -> !fault.isEmpty()).collectList().block();
    }
}
