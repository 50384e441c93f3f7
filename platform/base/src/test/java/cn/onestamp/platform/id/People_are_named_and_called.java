package cn.onestamp.platform.id;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class People_are_named_and_called {

    @ParameterizedTest
    @CsvSource({
        "王德财, 王*", "张三, 张*", "马䶮, 马*", "董𬱖, 董*", "𬱖某, 𬱖*",
        "阿普笃慕·沙马拉比·吉克阿依·木乃热哈·曲比史诗·罗洪阿牛木呷子, 阿*",
        "O'Brien Mary-Ann, O*", "〇一, 〇*"})
    void by_their_real_names_which_are_masked(String typed, String masked) {
        PersonName name = PersonName.parse(typed).orElseThrow();

        assertThat(name.reveal()).isEqualTo(typed);
        assertThat(name).hasToString(masked);
        assertThat(PersonName.of(name.reveal())).isEqualTo(name);
    }

    /** One each of the extensions A to H of Unicode; the last came with Unicode 15. */
    @ParameterizedTest
    @ValueSource(ints = {0x3400, 0x20BB7, 0x2A700, 0x2B740, 0x2B820, 0x2CEB0, 0x30000, 0x31350})
    void by_characters_that_few_others_bear(int rare) {
        PersonName name = PersonName.parse(Character.toString(rare) + "某").orElseThrow();

        assertThat(name.reveal()).isEqualTo(Character.toString(rare) + "某");
        assertThat(name.masked()).isEqualTo(Character.toString(rare) + "*");
        assertThat(name.matches(PersonName.of("某"))).isFalse();
    }

    @Test
    void under_composed_and_decomposed_spellings_alike() {
        assertThat(PersonName.parse("Jose\u0301").orElseThrow().matches(PersonName.of("Jos\u00E9"))).isTrue();
        assertThat(PersonName.parse("王\u200D德\uFEFF财").orElseThrow().reveal()).isEqualTo("王德财");
    }

    @ParameterizedTest
    @ValueSource(strings = {"阿普•沙马", "阿普・沙马", "阿普 · 沙马", " 阿普·沙马 ", "阿普·\u200B沙马", "阿普\uFF65沙马"})
    void under_every_spelling_of_the_same_name(String typed) {
        assertThat(PersonName.parse(typed).orElseThrow().matches(PersonName.of("阿普·沙马"))).isTrue();
    }

    @Test
    void without_regard_to_glyph_variants_and_compatibility_characters() {
        assertThat(PersonName.of("葛\uDB40\uDD00明").matches(PersonName.of("葛明"))).isTrue();
        assertThat(PersonName.of("\uFA19谷").matches(PersonName.of("神谷"))).isTrue();
        assertThat(PersonName.of("王明").matches(PersonName.of("王朋"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"'', EMPTY", "' ', EMPTY", "王5, UNKNOWN_CHARACTER", "<b>王, UNKNOWN_CHARACTER", "·, UNKNOWN_CHARACTER",
        "王\uE000, UNKNOWN_CHARACTER"})
    void but_not_by_what_is_no_name(String typed, Flaw flaw) {
        assertThat(PersonName.parse(typed)).isEqualTo(Parsed.flawed(flaw));
    }

    @Test
    void but_not_by_a_whole_page() {
        assertThat(PersonName.parse("王".repeat(100)).isSound()).isTrue();
        assertThat(PersonName.parse("王".repeat(101))).isEqualTo(Parsed.flawed(Flaw.WRONG_LENGTH));
        assertThat(PersonName.parse("王" + " ".repeat(100_000))).isEqualTo(Parsed.flawed(Flaw.WRONG_LENGTH));
    }

    @ParameterizedTest
    @CsvSource({"13800001234, 138****1234", "138 0000 1234, 138****1234", "+86 138-0000-1234, 138****1234",
        "\uFF11\uFF13\uFF18\uFF10\uFF10\uFF10\uFF10\uFF11\uFF12\uFF13\uFF14, 138****1234", "0878-3123456, 087****3456"})
    void on_a_telephone_that_is_masked(String typed, String masked) {
        PhoneNumber phone = PhoneNumber.parse(typed).orElseThrow();

        assertThat(phone).hasToString(masked);
        assertThat(PhoneNumber.of(phone.reveal())).isEqualTo(phone);
        assertThat(phone.isMobile()).isEqualTo(masked.startsWith("138"));
    }

    @ParameterizedTest
    @CsvSource({"'', EMPTY", "1380000123, WRONG_LENGTH", "23800001234, WRONG_STRUCTURE", "1380000123a, UNKNOWN_CHARACTER"})
    void but_not_on_what_is_no_number(String typed, Flaw flaw) {
        assertThat(PhoneNumber.parse(typed)).isEqualTo(Parsed.flawed(flaw));
    }
}
