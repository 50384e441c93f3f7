package cn.onestamp.platform.testkit;

import cn.onestamp.platform.testkit.Visitor.Answer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who sends rubbish to a way in, and what is wrong with the answer; nothing where it is as it should be. */
record Sender(Visitor visitor) {

    static final String JSON = "application/json";
    private static final int LONGEST_ECHO = 100;
    private static final int BREACH = 599;
    private static final int LONGEST_TOLD = 300;
    /** The words ask for five. */
    private static final Duration HARDLY_NOTICED = Duration.ofSeconds(3);

    /** An answer that is not as agreed counts as a failure. */
    Mono<Answer> sends(HttpOperation way, String uri, String mediaType, byte[] body) {
        return visitor.sending(way.method(), uri, mediaType, body).onErrorResume(AssertionError.class, breach ->
                Mono.just(new Answer(BREACH, breach.getMessage().getBytes(StandardCharsets.UTF_8), new HttpHeaders())));
    }

    Mono<String> spoilt(HttpOperation way, Spoiling one) {
        return sends(way, CrookedAddress.sound(way), JSON, one.body().getBytes(StandardCharsets.UTF_8)).map(answer -> {
            String refusal = refusal(way, one.what(), answer, one.named() ? Set.of(400, 422) : Set.of(400, 403, 404, 409, 422, 429));
            return refusal.isEmpty() && one.named() && !names(answer, one.field()) ? told(way, one.what() + ", not named", answer) : refusal;
        });
    }

    Mono<String> crooked(HttpOperation way, CrookedAddress crooked) {
        return sends(way, crooked.uri(), JSON, way.bodySchema().isEmpty() ? new byte[0] : way.soundBody()).flatMap(answer -> {
            if (crooked.named()) {
                String refusal = refusal(way, crooked.uri(), answer, Set.of(400));
                return Mono.just(refusal.isEmpty() && !names(answer, crooked.parameter()) ? told(way, crooked.uri() + ", not named", answer) : refusal);
            }
            if (crooked.twin().isEmpty()) {
                return Mono.just(refusal(way, crooked.uri(), answer, crooked.uri().contains("?") ? Set.of(200, 400, 404) : Set.of(400, 403, 404)));
            }
            return sends(way, crooked.twin(), JSON, new byte[0]).map(plain ->
                    Arrays.equals(plain.bytes(), answer.bytes()) ? "" : told(way, crooked.uri() + ", otherwise than " + plain.text(), answer));
        });
    }

    /** Whether it takes about as long as the same number of plain letters. */
    Mono<String> timed(HttpOperation way, String uri, String body) {
        return took(way, uri.replace("sleep", "words"), body.replace("sleep", "words")).flatMap(plain -> took(way, uri, body).map(took ->
                took.compareTo(HARDLY_NOTICED.plus(plain.multipliedBy(2))) < 0 ? "" : way.name() + ": " + shortened(uri + body) + " took " + took + " → late"));
    }

    private Mono<Duration> took(HttpOperation way, String uri, String body) {
        return sends(way, uri, JSON, body.getBytes(StandardCharsets.UTF_8)).elapsed().map(timed -> Duration.ofMillis(timed.getT1()));
    }

    static String refusal(HttpOperation way, String what, Answer answer, Set<Integer> agreed) {
        return agreed.contains(answer.status()) && !answer.text().contains("x".repeat(LONGEST_ECHO + 1)) ? "" : told(way, what, answer);
    }

    static boolean names(Answer answer, String field) {
        JsonNode problem = JsonMapper.shared().readTree(answer.bytes());
        return Stream.concat(Stream.of(problem.path("field")), problem.path("faults").valueStream().map(fault -> fault.path("field")))
                .map(named -> named.asString("")).anyMatch(named -> named.equals(field) || named.startsWith(field + "/"));
    }

    static String told(HttpOperation way, String what, Answer answer) {
        return way.name() + ": " + shortened(what) + " → " + answer.status() + " " + shortened(answer.text());
    }

    static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }
}
