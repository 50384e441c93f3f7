package cn.onestamp.platform.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Clerk_reads_a_citizen_id {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({
        "532301199003070012, 1990-03-07, 36, true",
        "532324200802294119, 2008-02-29, 18, true",
        "532301195806301218, 1958-06-30, 68, true",
        "532324201812312055, 2018-12-31,  7, true",
        "532301200002295047, 2000-02-29, 26, false"})
    void and_finds_birth_date_age_and_sex(String typed, LocalDate birth, int age, boolean male) {
        CitizenId id = CitizenId.parse(typed, TODAY).orElseThrow();

        assertThat(id.reveal()).isEqualTo(typed);
        assertThat(id.birthDate()).isEqualTo(birth);
        assertThat(id.ageOn(TODAY)).isEqualTo(age);
        assertThat(id.isMale()).isEqualTo(male);
        assertThat(id.divisionOfIssue()).isEqualTo(typed.substring(0, 6));
    }

    @ParameterizedTest
    @CsvSource({
        "'',                    EMPTY",
        "'  ',                  EMPTY",
        "532301199003070013,    WRONG_CHECK_CHARACTER",
        "532301900307001,       FIRST_GENERATION_ID",
        "53230119900307001,     WRONG_LENGTH",
        "5323011990030700122,   WRONG_LENGTH",
        "5323011990030700IZ,    UNKNOWN_CHARACTER",
        "53230119900307001٣,    UNKNOWN_CHARACTER",
        "532301199002300019,    IMPOSSIBLE_BIRTH_DATE",
        "532301190002290015,    IMPOSSIBLE_BIRTH_DATE",
        "532301199013070010,    IMPOSSIBLE_BIRTH_DATE"})
    void or_hears_exactly_what_is_wrong(String typed, Flaw flaw) {
        assertThat(CitizenId.parse(typed, TODAY)).isEqualTo(Parsed.flawed(flaw));
    }

    @Test
    void but_not_of_somebody_who_is_not_born_yet() {
        LocalDate birth = LocalDate.of(2018, 12, 31);

        assertThat(CitizenId.parse("532324201812312055", birth.minusDays(1)))
                .isEqualTo(Parsed.flawed(Flaw.BIRTH_DATE_IN_FUTURE));
        assertThat(CitizenId.parse("532324201812312055", birth).isSound()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "11010519491231002x", "11010519491231002\uFF58",
        "\uFF11\uFF11\uFF10\uFF11\uFF10\uFF15 19491231 002\uFF38", " 110105\u200B19491231002X\u3000"})
    void however_it_was_typed(String typed) {
        assertThat(CitizenId.parse(typed, TODAY)).isEqualTo(Parsed.sound(CitizenId.of("11010519491231002X")));
    }

    @Test
    void from_a_division_that_no_longer_exists() {
        String formerLufengCounty = "53233119900307001";
        String withCheck = formerLufengCounty + Mod11_2.check(formerLufengCounty);

        assertThat(CitizenId.parse(withCheck, TODAY).isSound()).isTrue();
    }

    @Test
    void and_every_single_wrong_digit_or_swap_is_found() {
        String id = "532301199003070012";
        for (int at = 0; at < 17; at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String slip = id.substring(0, at) + digit + id.substring(at + 1);
                assertThat(CitizenId.parse(slip, TODAY).isSound()).isEqualTo(slip.equals(id));
            }
            String swapped = id.substring(0, at) + id.charAt(at + 1) + id.charAt(at) + id.substring(at + 2);
            assertThat(CitizenId.parse(swapped, TODAY).isSound()).isEqualTo(swapped.equals(id));
        }
    }

    @Test
    void and_never_sees_it_in_full_by_accident() {
        CitizenId id = CitizenId.of("532301199003070012");

        assertThat(id).hasToString("532301********0012");
        assertThat("for " + id).doesNotContain(id.reveal());
        assertThat(Masks.citizenIdForStaff(id)).isEqualTo("532301********0012");
        assertThat(Masks.citizenIdForPublic(id)).isEqualTo("5***************12").hasSize(18);
        assertThatThrownBy(() -> CitizenId.of("532301199003070013"))
                .isInstanceOf(MalformedIdentifier.class).hasMessage("WRONG_CHECK_CHARACTER");
    }

    @Test
    void masked_even_where_somebody_wrote_it_in_a_sentence() {
        assertThat(Masks.inText("找张三（532301199003070012，138 0000-0010），村 532301105207，3 人"))
                .isEqualTo("找张三（532301********0012，138****0010），村 532301105207，3 人");
        assertThat(Masks.inText("53230119900307001x")).isEqualTo("532301********001x");
        assertThat(Masks.inText("５３２３０１１９９００３０７００１Ｘ，１３８００００００１０")).isEqualTo("５３２３０１********００１Ｘ，１３８****００１０");
        assertThat(Masks.enterprise("楚雄示例菌业有限公司")).isEqualTo("楚*公司");
        assertThat(Masks.enterprise("张三饭店")).isEqualTo("张*");
        assertThat(Masks.account("6217000010001234567")).isEqualTo("****4567");
        assertThat(Masks.account("1234")).isEqualTo("****");
    }

    @Test
    void and_tells_the_resident_the_way_out_in_chinese() {
        assertThat(Flaw.FIRST_GENERATION_ID.sentence()).contains("15位", "18位");
        for (Flaw flaw : Flaw.values()) {
            assertThat(flaw.sentence()).endsWith("。").doesNotContain(",");
        }
    }
}
