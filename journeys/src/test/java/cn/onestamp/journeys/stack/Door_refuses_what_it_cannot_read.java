package cn.onestamp.journeys.stack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.journeys.door.Answer;
import cn.onestamp.journeys.door.Call;
import cn.onestamp.journeys.hall.Hall;
import cn.onestamp.journeys.hall.Line;
import cn.onestamp.journeys.hall.Spoiled;
import cn.onestamp.journeys.hall.Station;
import cn.onestamp.journeys.hall.Station.Attempt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every station is given everything bad first; then the hall must look as before, and the sound call must work. */
@Order(20)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class Door_refuses_what_it_cannot_read {

    /** Readings are put down, and wrong tries are counted. */
    private static final Set<String> MAY_GROW = Set.of("audit", "audit-head", "tries", "tracking-tries");
    private static final List<String> SERVICES = List.of("gateway", "intake", "approval", "notification");
    private static final long LARGEST_BODY = 1 << 20;
    private static final long LARGEST_FILE = 20 << 20;
    /** What is thrown away until the refusal has gone out: the door goes on taking it from the line, and a busy one takes a while. */
    private static final long ON_THE_WAY = 512 << 20;
    private static final long WITHOUT_END = 1 << 30;

    private final Hall hall = Hall.running();
    private final Map<Station, Attempt> attempts = new EnumMap<>(Station.class);
    private Map<String, String> before = Map.of();
    private final Map<String, Integer> restarts = new TreeMap<>();

    @BeforeAll
    void everything_is_ready_and_quiet() {
        for (Station station : Station.values()) {
            attempts.put(station, station.prepare());
        }
        hall.awaitQuiet(Duration.ofSeconds(60));
        before = hall.store().snapshot(MAY_GROW);
        SERVICES.forEach(service -> restarts.put(service, hall.processes().part(service).restarts()));
    }

    @ParameterizedTest
    @EnumSource(Station.class)
    @Order(1)
    void a_body_that_is_not_the_JSON_it_should_be(Station station) {
        Attempt attempt = attempts.get(station);
        SoftAssertions all = new SoftAssertions();
        if (station.readsJson()) {
            Spoiled.notJson(attempt.sound().body())
                    .forEach((what, body) -> refused(all, what, attempt.ask(attempt.sound().saying(body)), 400, 413));
        }
        if (station == Station.HAND_IN) {
            Spoiled.notPdf().forEach((what, body) -> refused(all, what, attempt.ask(attempt.sound().saying(body)), 400, 422));
        }
        all.assertAll();
    }

    /** What is wrong with single members is tried at the desks themselves, made from their contracts. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/items/530164004000/checklist", "/api/powers", "/api/posts", "/api/persons/me/binding", "/api/applications",
            "/api/window/applications", "/api/window/enquiries", "/api/mandates", "/api/uploads", "/api/tracking",
            "/api/cases/00000000-0000-4000-8000-000000000000/seal"})
    @Order(1)
    void a_member_nobody_agreed_on_or_half_a_character_behind_any_line_of_the_door(String path) {
        SoftAssertions all = new SoftAssertions();
        for (String body : new String[] {"{\"$where\":\"sleep(5000)\"}", "{\"status\":\"SEALED\"}", "{\"x\":\"\\ud800\"}", "{\"x\":\"\\u0000\"}"}) {
            Answer answer = hall.town().visitor("he.junwei").asks(new Call("crooked", "POST", path,
                    Map.of("Content-Type", "application/json"), body.getBytes(StandardCharsets.UTF_8)));
            refused(all, body, answer, 400);
            all.assertThat(answer.problem()).isEqualTo("malformed-request");
        }
        all.assertAll();
    }

    @ParameterizedTest
    @EnumSource(Station.class)
    @Order(1)
    void a_missing_or_useless_key(Station station) {
        Attempt attempt = attempts.get(station);
        SoftAssertions all = new SoftAssertions();
        if (station.needsKey()) {
            Call keyless = attempt.sound().by(attempt.who().pass().token());
            refused(all, "no key", hall.door().ask(keyless), 400);
            for (String key : new String[] {"", " ", "a b", "x".repeat(101), "x".repeat(4000)}) {
                Answer answer = hall.door().ask(keyless.under(key));
                refused(all, "key " + key, answer, 400);
                all.assertThat(answer.problem()).isIn("key-missing", "bad-request");
            }
        }
        all.assertAll();
    }

    @ParameterizedTest
    @EnumSource(Station.class)
    @Order(1)
    void another_wrapping_or_media_type(Station station) {
        Attempt attempt = attempts.get(station);
        SoftAssertions all = new SoftAssertions();
        refused(all, "gzip", attempt.ask(attempt.sound().with("Content-Encoding", "gzip")), 415);
        if (station.readsJson()) {
            for (String type : new String[] {"text/plain", "application/x-www-form-urlencoded", "application/xml", "multipart/form-data; boundary=x", "nonsense"}) {
                refused(all, type, attempt.ask(attempt.sound().with("Content-Type", type)), 400, 415);
            }
        }
        all.assertAll();
    }

    @ParameterizedTest
    @EnumSource(value = Station.class, mode = EnumSource.Mode.EXCLUDE, names = "READ_NOTICE")
    @Order(1)
    void too_much_whether_it_says_so_or_not(Station station) throws IOException {
        Attempt attempt = attempts.get(station);
        long limit = station == Station.HAND_IN ? LARGEST_FILE : LARGEST_BODY;
        Map<String, String> headers = new TreeMap<>(attempt.sound().headers());
        headers.putIfAbsent("Content-Type", "application/json");
        headers.put("Idempotency-Key", "too-much");
        if (attempt.who() != null) {
            headers.put("Authorization", "Bearer " + attempt.who().pass().token());
        }

        Line.End chunked = Line.sendsChunked(hall.address(), attempt.sound().method(), attempt.sound().path(), headers,
                station == Station.HAND_IN ? "%PDF-1.4" : "{", WITHOUT_END);
        assertThat(chunked.status()).isIn(413, 0);
        assertThat(chunked.taken()).isLessThan(limit + ON_THE_WAY);

        Line.End said = Line.sends(hall.address(), (attempt.sound().method() + " " + attempt.sound().path()
                + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAuthorization: " + headers.get("Authorization")
                + "\r\nIdempotency-Key: x\r\nContent-Length: " + (200L << 20) + "\r\n\r\n{").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(said.status()).isIn(413, 401);
    }

    @ParameterizedTest
    @EnumSource(Station.class)
    @Order(1)
    void a_stranger_as_if_nothing_were_there(Station station) {
        Attempt attempt = attempts.get(station);
        if (attempt.stranger() == null) {
            return;
        }
        Answer foreign = attempt.stranger().asks(attempt.sound()).expect(404);
        Answer absent = attempt.stranger().asks(attempt.absent()).expect(404);
        assertThat(foreign.text()).isEqualTo(absent.text());
        assertThat(foreign.headers().map().keySet()).isEqualTo(absent.headers().map().keySet());
        SoftAssertions all = new SoftAssertions();
        for (String id : new String[] {"%7B%22$gt%22:%22%22%7D", "0", "null", "x".repeat(300), "%00", "..%2F..%2Factuator", "%5B$ne%5D"}) {
            String path = attempt.sound().path().replaceFirst("(/api/(?:window/)?[a-z]+/)[^/]+", "$1" + java.util.regex.Matcher.quoteReplacement(id));
            refused(all, id, attempt.ask(new Call("crooked", attempt.sound().method(), path, attempt.sound().headers(), attempt.sound().body())), 400, 404);
        }
        all.assertAll();
    }

    @ParameterizedTest
    @EnumSource(value = Station.class, names = {"SUBMIT", "ACCEPT", "PROPOSE", "GRANT", "SEAL"})
    @Order(1)
    void a_version_that_is_not_the_present_one(Station station) {
        Attempt attempt = attempts.get(station);
        for (String version : new String[] {"0", "999", "9223372036854775807"}) {
            Answer late = attempt.ask(Spoiled.with(attempt.sound(), "version", version)).expect(409);
            assertThat(late.problem()).isEqualTo("not-now");
            assertThat(late.json().path("currentStatus").asString("")).isNotBlank();
            assertThat(late.json().path("currentVersion").asLong(0)).isPositive();
        }
    }

    @Test
    @Order(1)
    void a_query_with_operators_in_it_finds_no_more_than_the_words_say() {
        for (String query : new String[] {"desk[$ne]=x", "desk=%7B%22$gt%22:%22%22%7D", "desk=review&desk=seal%00"}) {
            Answer answer = hall.town().visitor("he.junwei").asks(Call.get("desk", "/api/cases?" + query));
            assertThat(answer.status()).isEqualTo(400);
        }
        Answer items = hall.door().ask(Call.get("items", "/api/items?query=%7B%22$gt%22:%22%22%7D")).expect(200);
        assertThat(items.json().path("items").size()).isZero();
        assertThat(hall.door().ask(Call.get("items", "/api/items?query=%E5%B1%B1&place=%7B%22$gt%22:%22%22%7D")).status()).isEqualTo(400);
    }

    @Test
    @Order(2)
    void and_has_stored_nothing_of_all_that() {
        hall.awaitQuiet(Duration.ofSeconds(60));
        assertThat(hall.store().snapshot(MAY_GROW)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Station.class)
    @Order(3)
    void and_goes_on_with_the_sound_call_as_if_nothing_had_happened(Station station) {
        attempts.get(station).ask(attempts.get(station).sound()).expect(200, 201);
        for (String service : SERVICES) {
            assertThat(hall.processes().isHealthy(service)).as(service).isTrue();
            assertThat(hall.processes().part(service).restarts()).as("restarts of " + service).isEqualTo(restarts.get(service));
        }
    }

    private static void refused(SoftAssertions all, String what, Answer answer, int... statuses) {
        String told = answer.call().name() + " with " + (what.length() > 90 ? what.substring(0, 90) : what) + " → " + answer.status() + " " + answer.text();
        all.assertThat(statuses).as(told).contains(answer.status());
        all.assertThat(answer.problem()).as(told).isNotBlank();
        all.assertThat(answer.text()).as(told).doesNotContain("Exception").doesNotContain("\tat ").doesNotContain("cn.onestamp.platform");
    }
}
