package cn.onestamp.intake.application.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.onestamp.intake.application.tracking.Guesses;
import cn.onestamp.platform.crypto.BlindIndex;
import cn.onestamp.platform.id.CaseNumber;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.id.QueryCode;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.problem.TooManyTries;
import cn.onestamp.platform.problem.Unavailable;
import cn.onestamp.platform.testkit.RealParts;
import cn.onestamp.platform.tries.TryBook;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RealParts
class Nobody_guesses_a_query_code {

    private static final String INDEX_KEY = "Hx4dHBsaGRgXFhUUExIREA8ODQwLCgkIBwYFBAMCAQA=";
    private static final Instant NOW = Instant.parse("2026-01-05T01:00:00Z");
    private static final QueryCode RIGHT = new QueryCode("CDFGHJ");
    private static final QueryCode WRONG = new QueryCode("CDFGHK");
    private static final Optional<String> NOWHERE = Optional.empty();
    private static final Optional<String> HALL = Optional.of("10.9.8.7");

    private static MongoDatabase database;

    @BeforeAll
    static void open(MongoDatabase empty) {
        database = empty;
    }

    @BeforeEach
    void nobodyHasTried() {
        Mono.from(database.getCollection("tracking-tries").deleteMany(new Document())).block();
    }

    @Test
    void of_one_case_more_than_five_times_an_hour_and_then_not_even_what_is_right_is_looked_at() {
        wrongOnes(5, 1, NOWHERE);

        TooManyTries wrong = catchThrowableOfType(TooManyTries.class, () -> ask(1, WRONG, NOWHERE, NOW));
        TooManyTries right = catchThrowableOfType(TooManyTries.class, () -> ask(1, RIGHT, HALL, NOW));

        assertThat(right.getMessage()).isEqualTo(wrong.getMessage());
        assertThat(right.seconds()).isEqualTo(3_600);
        assertThat(ask(2, RIGHT, NOWHERE, NOW)).as("another case").isEqualTo("found");
    }

    @Test
    void and_a_restart_forgets_nothing_but_an_hour_does() {
        wrongOnes(5, 1, NOWHERE);

        assertThatThrownBy(() -> ask(1, RIGHT, NOWHERE, NOW.plusSeconds(3_599))).isInstanceOf(TooManyTries.class);
        assertThat(ask(1, RIGHT, NOWHERE, NOW.plusSeconds(3_601))).isEqualTo("found");
        assertThat(ask(2, RIGHT, NOWHERE, NOW.plus(Duration.ofHours(3)))).isEqualTo("found");
        assertThat(written()).as("what is over is swept").hasSize(1);
    }

    @Test
    void while_what_is_right_never_counts() {
        for (int look = 0; look < 30; look++) {
            assertThat(ask(1, RIGHT, HALL, NOW)).isEqualTo("found");
        }
        assertThatThrownBy(() -> ask(1, WRONG, HALL, NOW)).isInstanceOf(Absent.class);
    }

    @Test
    void nor_does_a_store_that_keeps_silent() {
        for (int silence = 0; silence < 6; silence++) {
            assertThatThrownBy(() -> guesses(NOW).counting(pair(1, WRONG, HALL), Mono.error(new Unavailable("silent"))).block())
                    .isInstanceOf(Unavailable.class);
        }
        assertThat(ask(1, RIGHT, HALL, NOW)).isEqualTo("found");
    }

    @Test
    void from_one_address_and_yet_the_hall_behind_it_is_not_locked_out() {
        IntStream.range(1, 21).forEach(number -> wrongOnes(1, number, HALL));

        assertThatThrownBy(() -> ask(30, WRONG, HALL, NOW)).isInstanceOf(TooManyTries.class);
        assertThatThrownBy(() -> guesses(NOW).counting(new Guesses.Pair(Optional.empty(), Optional.empty(), HALL), absent()).block())
                .isInstanceOf(TooManyTries.class);
        assertThat(ask(31, RIGHT, HALL, NOW)).isEqualTo("found");
        assertThatThrownBy(() -> ask(31, WRONG, Optional.of("10.9.8.8"), NOW)).as("another address").isInstanceOf(Absent.class);
    }

    @Test
    void and_what_is_wrong_from_a_full_address_still_counts_for_the_case() {
        IntStream.range(1, 21).forEach(number -> wrongOnes(1, number, HALL));
        for (int more = 0; more < 5; more++) {
            assertThatThrownBy(() -> ask(40, WRONG, HALL, NOW)).isInstanceOf(TooManyTries.class);
        }
        assertThatThrownBy(() -> ask(40, RIGHT, NOWHERE, NOW)).isInstanceOf(TooManyTries.class);
    }

    @Test
    void and_many_at_the_same_moment_are_five() {
        List<Class<?>> refusals = Flux.range(0, 23)
                .flatMap(press -> guesses(NOW).counting(pair(1, new QueryCode("CDFGH" + "2346789CDFGHJKMPQRTVWXY".charAt(press)), NOWHERE), absent())
                        .<Class<?>>map(Object::getClass).onErrorResume(no -> Mono.just(no.getClass())), 23)
                .collectList().block();

        assertThat(refusals).filteredOn(Absent.class::equals).hasSizeLessThanOrEqualTo(5).isNotEmpty();
        assertThatThrownBy(() -> ask(1, RIGHT, NOWHERE, NOW)).isInstanceOf(TooManyTries.class);
    }

    @Test
    void and_neither_codes_nor_addresses_are_written_down() {
        wrongOnes(2, 1, HALL);
        assertThat(written().toString()).doesNotContain("10.9.8.7", "CDFGHK");
    }

    private static void wrongOnes(int times, int number, Optional<String> from) {
        for (int wrong = 0; wrong < times; wrong++) {
            assertThatThrownBy(() -> ask(number, WRONG, from, NOW)).isInstanceOf(Absent.class);
        }
    }

    private static String ask(int number, QueryCode code, Optional<String> from, Instant when) {
        return guesses(when).counting(pair(number, code, from), code.equals(RIGHT) ? Mono.just("found") : absent()).block();
    }

    private static Mono<String> absent() {
        return Mono.error(new Absent());
    }

    private static Guesses.Pair pair(int number, QueryCode code, Optional<String> from) {
        CaseNumber of = CaseNumber.of(new DivisionCode("532301105207"), LocalDate.of(2026, 1, 5), CaseNumber.Channel.ONLINE, number);
        return new Guesses.Pair(Optional.of(of), Optional.of(code), from);
    }

    /** A new one each time, as after a restart. */
    private static Guesses guesses(Instant when) {
        return new CountedGuesses(new TryBook(database.getCollection("tracking-tries"), Clock.fixed(when, ZoneOffset.UTC)), new BlindIndex(INDEX_KEY));
    }

    private static List<String> written() {
        return Flux.from(database.getCollection("tracking-tries").find()).map(Document::toJson).collectList().block();
    }
}
