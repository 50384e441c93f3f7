package cn.onestamp.approval.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class Clerk_prints_a_paper {

    private static final Typefaces TYPEFACES = Typefaces.open(Typefaces.besideTheProgram(), Typefaces.RARE_CHARACTERS);
    private static final IssuingOrgan ORGAN = new IssuingOrgan("DONGHUA_GOV", "东华镇人民政府", "Donghua Town People's Government");

    @Test
    void writes_the_day_as_official_papers_do() {
        assertThat(ChineseDate.inWords(LocalDate.of(2026, 1, 5))).isEqualTo("二〇二六年一月五日");
        assertThat(ChineseDate.inWords(LocalDate.of(2026, 10, 10))).isEqualTo("二〇二六年十月十日");
        assertThat(ChineseDate.inWords(LocalDate.of(2030, 12, 20))).isEqualTo("二〇三〇年十二月二十日");
        assertThat(ChineseDate.inWords(LocalDate.of(2026, 11, 31 - 1))).isEqualTo("二〇二六年十一月三十日");
    }

    @Test
    void breaks_lines_without_tearing_numbers_or_leaving_marks_at_the_edge() {
        LineBreaker breaker = new LineBreaker(text -> text.codePointCount(0, text.length()));
        assertThat(breaker.lines("依法受理，予以许可。", 0, 4)).containsExactly("依法受", "理，予以", "许可。");
        assertThat(breaker.lines("编号53230110号", 0, 9)).containsExactly("编号", "53230110号");
        assertThat(breaker.lines("见（附件）一", 0, 2)).containsExactly("见", "（附", "件）", "一");
        assertThat(breaker.lines("ABCDEFGH", 0, 3)).containsExactly("ABC", "DEF", "GH");
        assertThat(breaker.lines("甲乙 丙", 1, 3)).containsExactly("甲乙", "丙");
        assertThat(breaker.lines("", 0, 3)).containsExactly("");
    }

    @Test
    void fits_a_usual_licence_on_one_sheet() {
        assertThat(compose(2, 5).sheets()).hasSize(1);
    }

    @Test
    void never_presses_the_seal_on_a_sheet_without_text() {
        IntStream.range(1, 40).forEach(paragraphs -> {
            Composition paper = compose(paragraphs, 3);
            Sheet last = paper.sheets().getLast();
            assertThat(paper.seal().sheet()).isEqualTo(paper.sheets().size() - 1);
            assertThat(paper.seal().y() + paper.seal().size()).isLessThan(Sheet.HEIGHT - 20);
            assertThat(last.marks().stream().anyMatch(mark -> mark instanceof Mark.Text text
                    && text.baseline() < paper.seal().y() + 1 && text.baseline() > 30 && text.size() > 4)).isTrue();
        });
    }

    @Test
    void keeps_every_mark_inside_the_sheet() {
        for (Sheet sheet : compose(25, 12).sheets()) {
            for (Mark mark : sheet.marks()) {
                if (mark instanceof Mark.Text text) {
                    double width = IntStream.range(0, text.codePoints().length).mapToDouble(text::advance).sum();
                    assertThat(text.x()).isGreaterThan(20);
                    assertThat(text.x() + width).isLessThan(190);
                    assertThat(text.baseline()).isBetween(15.0, 290.0);
                }
            }
        }
    }

    @Test
    void sets_a_rare_name_from_another_typeface() {
        assertThat(Typefaces.RARE_CHARACTERS).as("install the Debian package fonts-hanazono").allMatch(path -> path.toFile().exists());
        Composition paper = new Composer(TYPEFACES).compose(content("王\uD844\uDE19", 1, 1), "HTTP://LOCALHOST/V/1", "无");
        assertThat(paper.fonts()).extracting(font -> font.subset().face().name()).contains("HanaMinB");
    }

    @Test
    void hears_which_characters_cannot_be_printed_all_at_once() {
        Typefaces without = Typefaces.open(Typefaces.besideTheProgram(), List.of());
        assertThatThrownBy(() -> new Composer(without).compose(content("王\uD844\uDE19\uD842\uDFB7", 1, 1), "X", "无"))
                .isInstanceOf(UnprintableCharacters.class)
                .hasMessageContaining("\uD844\uDE19 (U+21219)").hasMessageContaining("U+20BB7");
        for (String bad : List.of("王\n五", "王\u200B五", "王\uD800", "王\uE000", "علي", "e\u0301", "王\uDB40\uDD00", "\u202E", "王\u0007")) {
            assertThatThrownBy(() -> new Composer(TYPEFACES).compose(content(bad, 1, 1), "X", "无"))
                    .isInstanceOf(UnprintableCharacters.class);
        }
    }

    @Test
    void has_every_character_of_everyday_writing() {
        IntStream.rangeClosed(0xB0, 0xF7).forEach(row -> IntStream.rangeClosed(0xA1, 0xFE).forEach(cell -> {
            String character = new String(new byte[] {(byte) row, (byte) cell}, java.nio.charset.Charset.forName("GB2312"));
            if (!character.equals("\uFFFD")) {
                TYPEFACES.requirePrintable(java.util.stream.Stream.of(character));
            }
        }));
        TYPEFACES.requirePrintable(java.util.stream.Stream.of("䶮㛃喆珺堃\uD86D\uDFCE☐☑①㎡℃〔〕《》“”‘’—…·〇%￥"));
    }

    @Test
    void says_where_a_typeface_is_missing() {
        assertThatThrownBy(() -> Typefaces.open(Path.of("/nowhere"), List.of())).hasMessageContaining("/nowhere");
    }

    @Test
    void draws_a_seal_inside_its_square_for_every_kind_of_inscription() {
        for (String organ : List.of("楚雄市民政局", "楚雄彝族自治州人民政府", "楚雄市人力资源和社会保障局")) {
            for (String purpose : List.of("", "行政审批专用章", "政务服务专用章（A01）")) {
                SealFace face = SealFace.draw(TYPEFACES, organ, purpose, true);
                face.shapes().forEach(shape -> {
                    assertThat(shape.getBounds2D().getMinX()).isGreaterThanOrEqualTo(0);
                    assertThat(shape.getBounds2D().getMaxX()).isLessThanOrEqualTo(SealFace.SIZE);
                    assertThat(shape.getBounds2D().getMinY()).isGreaterThanOrEqualTo(0);
                    assertThat(shape.getBounds2D().getMaxY()).isLessThanOrEqualTo(SealFace.SIZE);
                });
                assertThat(SealPicture.png(face)).startsWith(0x89, 'P', 'N', 'G').hasSizeLessThan(24_000);
            }
        }
    }

    private static Composition compose(int paragraphs, int facts) {
        return new Composer(TYPEFACES).compose(content("王喆", paragraphs, facts), "HTTP://LOCALHOST:8400/V/7KQ2", "测试");
    }

    private static PaperContent content(String holder, int paragraphs, int facts) {
        String paragraph = "根据《中华人民共和国行政许可法》第三十八条第一款的规定，本机关决定准予行政许可，具体事项如下所列，请依法依规从事许可活动。";
        return new PaperContent(ORGAN, "准予行政许可决定书", "东华许准〔2026〕第0001号", holder,
                Collections.nCopies((paragraphs + 1) / 2, paragraph), Collections.nCopies(facts, new Fact("许可事项", "农村宅基地审批")),
                Collections.nCopies(paragraphs / 2, paragraph), LocalDate.of(2026, 1, 12), "http://localhost:8400/v/7KQ2");
    }
}
