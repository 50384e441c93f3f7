package cn.onestamp.platform.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class File_is_called_by_a_name_that_does_no_harm {

    @ParameterizedTest
    @CsvSource({
        "方案.pdf,方案.pdf", "../../etc/passwd,passwd", "..\\..\\方案.pdf,方案.pdf", "C:\\图.png,图.png", "/etc/shadow,shadow",
        "CON,_CON", "con.pdf,_con.pdf", "LPT1.txt,_LPT1.txt", "CONTRACT.pdf,CONTRACT.pdf",
        "'a\"b<c>d:e|f?g*.pdf',abcdefg.pdf", "..隐藏.pdf.. ,隐藏.pdf", "𠮷野家😀.pdf,𠮷野家😀.pdf", "买买提·艾力.pdf,买买提·艾力.pdf"})
    void whatever_it_was_called(String typed, String shown) {
        assertThat(ShownName.of(typed)).isEqualTo(shown);
    }

    @Test
    void without_what_nobody_sees_and_what_turns_words_round() {
        assertThat(ShownName.of("plan\u202Efdp.exe")).isEqualTo("planfdp.exe");
        assertThat(ShownName.of("a\r\nSet-Cookie: b\u0000\u2028\u200B.pdf")).isEqualTo("aSet-Cookie b.pdf");
        assertThat(ShownName.of("a\uD800b\uDC00.pdf")).isEqualTo("ab.pdf");
        assertThat(ShownName.of("e\u0301.pdf")).isEqualTo("\u00E9.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "..", "....", "../", "\u0000", "\u202E", "///", "\u3000"})
    void and_by_some_name_where_it_has_none(String typed) {
        assertThat(ShownName.of(typed)).isEqualTo(ShownName.NAMELESS);
    }

    @Test
    void that_is_not_endless_and_ends_with_a_whole_character() {
        assertThat(ShownName.of("长".repeat(400))).isEqualTo("长".repeat(200));
        assertThat(ShownName.of("😀".repeat(400))).isEqualTo("😀".repeat(200));
    }
}
