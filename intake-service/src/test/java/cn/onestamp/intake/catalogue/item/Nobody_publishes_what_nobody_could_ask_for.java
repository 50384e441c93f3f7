package cn.onestamp.intake.catalogue.item;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.intake.OpenTown;
import cn.onestamp.intake.catalogue.seed.HandedOverTables;
import cn.onestamp.platform.problem.Remediable.Fault;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What would answer the first applicant with an error is told to whoever publishes it. */
class Nobody_publishes_what_nobody_could_ask_for {

    private static final List<ItemVersion> HANDED_OVER = HandedOverTables.versions();
    private static final ItemVersion IMMEDIATE = HANDED_OVER.stream().filter(version -> version.guide().item().kind().equals("IMMEDIATE")).findFirst().orElseThrow();
    private static final Map<String, Object> PAPER = Map.of("code", "M0900", "name", "证明", "required", true, "source", "APPLICANT",
            "originalOrCopy", "COPY", "deferrable", false, "onlyBySituation", false, "copies", 1, "libraryReusable", false);

    @Test
    void and_nothing_that_was_handed_over_is_among_it() {
        Changes none = changes(Map.of());
        assertThat(HANDED_OVER).hasSize(100)
                .allSatisfy(version -> assertThat(VersionRules.faults(none, version, code -> code.matches("(CXS|NHX)_[A-Z]+"))).as(version.code()).isEmpty());
    }

    @Test
    void such_as_limits_nobody_counts_and_papers_that_never_end() {
        assertThat(fields(Map.of("timeLimit", Map.of("promisedDays", 9_999, "statutoryDays", Integer.MAX_VALUE, "text", "一万年"),
                "validityMonths", Integer.MAX_VALUE)))
                .containsExactly("/changes/timeLimit/promisedDays", "/changes/timeLimit/statutoryDays", "/changes/validityMonths");
        assertThat(fields(Map.of("validityMonths", 0))).containsExactly("/changes/validityMonths");
        assertThat(fields(Map.of("timeLimit", Map.of("promisedDays", 20, "statutoryDays", 20, "text", "二十日"), "validityMonths", 36))).isEmpty();
    }

    @Test
    void such_as_a_promise_of_nothing_or_a_filing_that_waits() {
        assertThat(fields(limit(0, 20))).containsExactly("/changes/timeLimit/promisedDays");
        assertThat(fields(limit(1, null), IMMEDIATE)).containsExactly("/changes/timeLimit/promisedDays");
        assertThat(fields(limit(0, null), IMMEDIATE)).isEmpty();
    }

    @Test
    void such_as_a_licence_without_a_limit_or_with_a_longer_one_that_no_article_sets() {
        assertThat(fields(limit(15, null))).containsExactly("/changes/timeLimit/statutoryDays");
        assertThat(longer(limit(15, 20))).isEmpty();
        assertThat(longer(limit(15, 21))).containsExactly("limit-without-article");
        Map<String, Object> named = limit(15, 45);
        named.put("legalBasis", "土地管理法第六十二条；行政许可法第四十二条");
        assertThat(longer(named)).as("what it named before, and what sets twenty").containsExactly("limit-without-article");
        named.put("legalBasis", "土地管理法第六十二条；某条例第三条");
        assertThat(longer(named)).isEmpty();
        named.put("legalBasis", "土地管理法第六十二条；行政许可法第二十六条");
        assertThat(longer(named)).as("handled together").isEmpty();
    }

    @Test
    void such_as_a_version_too_large_to_be_told() {
        assertThat(fields(Map.of("conditions", List.of("符合条件".repeat(20_000))))).containsExactly("/changes");
        assertThat(HANDED_OVER).allSatisfy(version -> assertThat(version.bytes()).isLessThan(50 << 10));
    }

    @Test
    void such_as_a_fee_that_is_none() {
        assertThat(fields(Map.of("fee", Map.of("charged", false, "text", "不收费", "amountFen", 5)))).containsExactly("/changes/fee/amountFen");
        assertThat(fields(Map.of("fee", Map.of("charged", true, "text", "收费", "amountFen", 0)))).containsExactly("/changes/fee/amountFen");
        assertThat(fields(Map.of("fee", Map.of("charged", true, "text", "收费", "amountFen", Long.MAX_VALUE)))).containsExactly("/changes/fee/amountFen");
        assertThat(fields(Map.of("fee", Map.of("charged", true, "text", "收费", "amountFen", 10_000)))).isEmpty();
    }

    @Test
    void such_as_a_form_that_breaks() {
        Map<String, Object> questions = new LinkedHashMap<>();
        questions.put("a", null);
        questions.put("b", Map.of("type", "string", "title", "乙", "pattern", "^[0-9$"));

        assertThat(fields(Map.of("form", Map.of("type", "object", "properties", questions, "additionalProperties", false))))
                .containsExactly("/changes/form/properties/a", "/changes/form/properties/b/pattern");
    }

    @ValueSource(strings = {"审批\u202E可许", "审\u200B批", "审批\u0007", "审批\n许可", "审批\u2028", "审批\uE000", "审批\uD83D\uDE00", "\u0639\u0644\u064A"})
    @ParameterizedTest
    void such_as_words_that_are_not_what_they_look_like(String name) {
        assertThat(fields(Map.of("name", name, "conditions", List.of("符合条件", name), "searchWords", List.of(name))))
                .containsExactly("/changes/name", "/changes/conditions/1", "/changes/searchWords/0");
    }

    @Test
    void while_rare_characters_of_names_are_no_such_words() {
        assertThat(fields(Map.of("name", "马䶮·董𬱖（2026年）第1号：A级≥50㎡、－5℃“甲”①"))).isEmpty();
    }

    @Test
    void such_as_materials_no_address_leads_to() {
        assertThat(fields(Map.of("materials", List.of(paper(Map.of("code", "M/1", "validityMonths", Integer.MAX_VALUE)), paper(Map.of("code", "$M.1", "copies", 5_000)),
                PAPER, paper(Map.of("source", "HEAVEN", "name", " "))), "situations", Map.of("questions", List.of(), "effects", List.of()))))
                .containsExactly("/changes/materials/0/code", "/changes/materials/0/validityMonths", "/changes/materials/1/code", "/changes/materials/1/copies",
                        "/changes/materials/3/code", "/changes/materials/3/name", "/changes/materials/3/source");
    }

    @Test
    void such_as_questions_with_no_choice_and_answers_that_lead_nowhere() {
        Map<String, Object> once = Map.of("id", "big", "title", "大不大", "options", List.of(option("yes"), option("no")));
        Map<String, Object> same = Map.of("id", "same", "title", "一样", "options", List.of(option("yes"), option("yes")));
        List<Map<String, Object>> then = List.of(Map.of("kind", "SET_DAYS", "days", 1_000_000), Map.of("kind", "SET_FEE", "feeFen", 100),
                Map.of("kind", "HUMAN", "reason", " "), Map.of("kind", "OTHER_ORGAN", "organs", Map.of("532301000000", "NOBODY")),
                Map.of("kind", "OTHER_ORGAN", "organs", Map.of("a.$b", "CXS_LC")), Map.of("kind", "OTHER_ORGAN", "organs", Map.of()),
                Map.of("kind", "ADD_MATERIAL", "material", "M9999"), Map.of("kind", "OTHER_ORGAN", "organs", Map.of("532301000000", "CXS_LC")));

        assertThat(fields(Map.of("fee", Map.of("charged", false, "text", "不收费"), "situations", Map.of("questions", List.of(once, once, same),
                "effects", List.of(Map.of("when", Map.of("big", "yes"), "then", then), Map.of("when", Map.of(), "then", List.of()))))))
                .containsExactly("/changes/situations/questions/0", "/changes/situations/questions/1", "/changes/situations/questions/2",
                        "/changes/situations/effects/0/then/0/days", "/changes/situations/effects/0/then/1/feeFen",
                        "/changes/situations/effects/0/then/2/reason", "/changes/situations/effects/0/then/3/organs",
                        "/changes/situations/effects/0/then/4/organs", "/changes/situations/effects/0/then/5/organs",
                        "/changes/situations/effects/0/then/6/material", "/changes/situations/effects/1");
    }

    private static Map<String, Object> option(String id) {
        return Map.of("id", id, "label", "选项");
    }

    private static Map<String, Object> paper(Map<String, Object> otherwise) {
        Map<String, Object> paper = new LinkedHashMap<>(PAPER);
        paper.putAll(otherwise);
        return paper;
    }

    private static Map<String, Object> limit(int promised, @Nullable Integer statutory) {
        Map<String, Object> limit = new LinkedHashMap<>(Map.of("promisedDays", promised, "text", "时限"));
        limit.put("statutoryDays", statutory);
        return new LinkedHashMap<>(Map.of("timeLimit", limit));
    }

    /** Of the homestead, a licence of twenty days. */
    private static List<String> longer(Map<String, Object> said) {
        LocalDate day = LocalDate.of(2026, 3, 1);
        ItemVersion before = HANDED_OVER.getFirst();
        ItemVersion next = LimitRules.in(OpenTown.REFERENCE_DATA).on(day).laidOver(changes(said).applyTo(before, day));
        return LimitFaults.ofLonger(before.guide().item(), next.guide().item()).map(Fault::code).toList();
    }

    private static List<String> fields(Map<String, Object> said) {
        return fields(said, HANDED_OVER.getFirst());
    }

    private static List<String> fields(Map<String, Object> said, ItemVersion newest) {
        Changes changes = changes(said);
        ItemVersion next = changes.applyTo(newest, LocalDate.of(2026, 3, 1));
        return VersionRules.faults(changes, next, "CXS_LC"::equals).stream().filter(fault -> !fault.field().isEmpty())
                .map(Fault::field).distinct().toList();
    }

    private static Changes changes(Map<String, Object> said) {
        return JsonMapper.shared().convertValue(said, Changes.class);
    }
}
