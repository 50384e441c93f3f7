package cn.onestamp.platform.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.onestamp.platform.id.CaseNumber.Channel;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Receipt_carries_its_numbers {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @ParameterizedTest
    @CsvSource({
        "532301105202601051000019, 532301105000, WINDOW, 1",
        "532301202202601052000177, 532301202000, AGENT, 17",
        "532324201202601053000427, 532324201000, ONLINE, 42",
        "532324101202601051000016, 532324101000, WINDOW, 1",
        "53230110520260105100006X, 532301105000, WINDOW, 6"})
    void of_the_case(String number, String township, Channel channel, int sequence) {
        CaseNumber made = CaseNumber.of(new DivisionCode(township), DAY, channel, sequence);

        assertThat(made).hasToString(number);
        assertThat(CaseNumber.parse(number)).isEqualTo(Parsed.sound(made));
        assertThat(made.township()).isEqualTo(new DivisionCode(township));
        assertThat(made.day()).isEqualTo(DAY);
        assertThat(made.channel()).isEqualTo(channel);
        assertThat(made.sequence()).isEqualTo(sequence);
    }

    @Test
    void drawn_at_the_township_even_for_a_village() {
        assertThat(CaseNumber.of(new DivisionCode("532301105207"), DAY, Channel.WINDOW, 1))
                .hasToString("532301105202601051000019");
    }

    @Test
    void with_an_x_for_about_one_case_in_eleven() {
        long withX = IntStream.rangeClosed(1, 11_000)
                .filter(sequence -> number(sequence).value().endsWith("X"))
                .count();

        assertThat(withX).isBetween(950L, 1_050L);
    }

    @ParameterizedTest
    @CsvSource({
        "'',                       EMPTY",
        "53230110520260105100001,  WRONG_LENGTH",
        "53230110520260105100001Y, UNKNOWN_CHARACTER",
        "532301105202601051000018, WRONG_CHECK_CHARACTER",
        "532301105202601501000013, WRONG_CHECK_CHARACTER"})
    void and_a_slip_of_the_pen_is_named(String typed, Flaw flaw) {
        assertThat(CaseNumber.parse(typed)).isEqualTo(Parsed.flawed(flaw));
    }

    @ParameterizedTest
    @CsvSource({
        "53230110520260230100001, IMPOSSIBLE_DATE",
        "53230110520260105900001, UNKNOWN_CHANNEL",
        "03230110520260105100001, UNKNOWN_PLACE",
        "53230110520260105100000, WRONG_STRUCTURE"})
    void and_a_number_nobody_could_have_drawn_is_refused(String digits, Flaw flaw) {
        assertThat(CaseNumber.parse(digits + Mod11_2.check(digits))).isEqualTo(Parsed.flawed(flaw));
    }

    @Test
    void however_it_was_typed() {
        assertThat(CaseNumber.parse("532301105 20260105 1 00006 x").orElseThrow())
                .hasToString("53230110520260105100006X");
    }

    @Test
    void until_the_day_is_used_up() {
        assertThat(number(CaseNumber.LAST_SEQUENCE).sequence()).isEqualTo(99_999);
        assertThatThrownBy(() -> number(100_000)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> number(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void and_a_query_code_without_look_alikes() {
        var random = new Random(7);
        var seen = new HashSet<QueryCode>();
        for (int draw = 0; draw < 2_000; draw++) {
            QueryCode code = QueryCode.drawn(random);
            assertThat(code.value()).hasSize(6).doesNotContainPattern("[01OILSZBU5AEN]");
            seen.add(code);
        }
        assertThat(seen).hasSizeGreaterThan(1_990);
    }

    @Test
    void whose_query_code_is_read_in_any_case_and_hidden_in_logs() {
        QueryCode code = QueryCode.parse(" cdf\uFF14 67 ").orElseThrow();

        assertThat(code.value()).isEqualTo("CDF467");
        assertThat(code).hasToString("******");
        assertThat(code.matches(new QueryCode("CDF467"))).isTrue();
        assertThat(code.matches(new QueryCode("CDF468"))).isFalse();
        assertThat(QueryCode.parse("CDF40O")).isEqualTo(Parsed.flawed(Flaw.UNKNOWN_CHARACTER));
        assertThat(QueryCode.parse("CDF4")).isEqualTo(Parsed.flawed(Flaw.WRONG_LENGTH));
        assertThat(QueryCode.parse("")).isEqualTo(Parsed.flawed(Flaw.EMPTY));
    }

    private static CaseNumber number(int sequence) {
        return CaseNumber.of(new DivisionCode("532301105000"), DAY, Channel.WINDOW, sequence);
    }
}
