package cn.onestamp.intake.finding;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.intake.OpenTown;
import cn.onestamp.intake.catalogue.seed.HandedOverTables;
import cn.onestamp.intake.finding.Finder.Hit;
import cn.onestamp.intake.finding.pinyin.LibraryReadings;
import cn.onestamp.platform.table.Row;
import cn.onestamp.platform.table.Table;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class Everyday_words_find_the_item {

    private record Listed(String code, String name, List<String> searchWords) {}

    private static final Duration AT_ONCE = Duration.ofMillis(200);
    private static final int BEST = 3;
    private static final List<Named> ITEMS = HandedOverTables.items(Listed.class).values().stream()
            .map(item -> new Named(item.code(), item.name(), item.searchWords())).toList();
    private static final Finder FINDER = finderOf(word -> true);

    static Stream<Row> expectations() {
        return Table.read(OpenTown.REFERENCE_DATA.resolve("search-expectations.csv")).stream();
    }

    @ParameterizedTest
    @MethodSource("expectations")
    void among_the_first_three_and_nothing_is_sure_where_there_is_none(Row row) {
        List<Hit> hits = FINDER.find(row.text("query"));

        assertThat(hits.stream().limit(BEST).map(Hit::code)).containsAll(row.list("expected_codes_top3"));
        if (row.list("expected_codes_top3").isEmpty()) {
            assertThat(hits).noneMatch(hit -> hit.fit().sure());
        }
    }

    /** The handed-over search words contain pinyin, initials and slips ready made; this one has to hear and spell by itself. */
    @ParameterizedTest
    @MethodSource("expectations")
    void also_where_nobody_wrote_down_pinyin_initials_or_this_very_slip(Row row) {
        Finder finder = finderOf(word -> word.codePoints().anyMatch(Character::isIdeographic)
                && !(row.text("kind").equals("TYPO") && word.equals(row.text("query"))));

        assertThat(finder.find(row.text("query")).stream().limit(BEST).map(Hit::code)).containsAll(row.list("expected_codes_top3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"离婚登记", "结婚证", "护照", "身份证", "考驾照", "出生证明", "户口迁移", "公积金", "营业执照", "个体户注册",
        "交通违章", "lihun", "hukou", "jiehundengji", "🐉", "𬱖𬱖", "没有这种事", "hz", "补办身份证", "税务登记", "律师证"})
    void and_nothing_is_sure_that_is_not_in_the_catalogue(String query) {
        assertThat(FINDER.find(query)).filteredOn(hit -> hit.fit().sure()).as(query).isEmpty();
    }

    @Test
    void in_a_whole_sentence() {
        assertThat(first("我想给老人办高龄津贴怎么办")).isEqualTo("530511003000");
        assertThat(first("请问残疾证怎么办理")).isEqualTo("532080001000");
        assertThat(first("社保卡 密码")).isEqualTo("532014003000");
        assertThat(first("ｙｉｂａｏｂａｏｘｉａｏ")).isEqualTo("532036004000");
        assertThat(first("sheBK")).isEqualTo("532014001000");
    }

    @Test
    void although_somebody_hides_characters_in_it() {
        assertThat(first("低\u200b保")).isEqualTo("530511001000");
        assertThat(first("　低保　")).isEqualTo("530511001000");
        assertThat(FINDER.find("\u200b")).isEmpty();
        assertThat(FINDER.find("%_^$.*[(\\")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "ba", "低", "宅基第", "ﷺ", "𬱖", "shi ", "(a+)+$"})
    void within_the_blink_of_an_eye_however_long_the_words_are(String piece) {
        String endless = piece.repeat(50_000 / piece.length());
        FINDER.find(endless);

        long begun = System.nanoTime();
        FINDER.find(endless);

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(AT_ONCE);
    }

    private static String first(String query) {
        assertThat(FINDER.find(query)).as(query).isNotEmpty();
        return FINDER.find(query).getFirst().code();
    }

    private static Finder finderOf(Predicate<String> known) {
        return new Finder(ITEMS.stream().map(item -> new Named(item.code(), item.name(), item.words().stream().filter(known).toList())).toList(),
                LibraryReadings.readings());
    }
}
