package cn.onestamp.intake.form;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.intake.catalogue.seed.HandedOverTables;
import cn.onestamp.intake.routing.PublishedItem;
import cn.onestamp.platform.problem.Remediable.Fault;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class Form_is_tried_before_anybody_fills_it_in {

    private static final Map<String, Object> NAME = Map.of("type", "string", "title", "姓名");

    @Test
    void and_every_form_that_was_handed_over_can_be() {
        assertThat(HandedOverTables.items(PublishedItem.class)).hasSize(100).allSatisfy((code, item) -> assertThat(FormRules.faults(item.form())).as(code).isEmpty());
    }

    @Test
    void so_that_whoever_keeps_the_catalogue_hears_of_each_question_nobody_could_answer() {
        Map<String, Object> questions = new LinkedHashMap<>();
        questions.put("nothing", null);
        questions.put("number", 5);
        questions.put("text", "string");
        questions.put("kind", Map.of("type", "integer-or-so", "title", "种类"));
        questions.put("kinds", Map.of("type", List.of("string", 7), "title", "种类"));
        questions.put("deep", Map.of("type", "object", "title", "地址", "properties", Map.of("a", NAME)));
        questions.put("elsewhere", Map.of("type", "string", "title", "别处", "$ref", "https://example.org/form"));
        questions.put("untitled", Map.of("type", "string"));
        questions.put("$where", NAME);
        questions.put("a.b", NAME);

        assertThat(FormRules.faults(form(questions))).extracting(Fault::field).contains("/properties/nothing", "/properties/number",
                "/properties/text", "/properties/kind/type", "/properties/kinds/type", "/properties/deep/type", "/properties/elsewhere/$ref",
                "/properties/untitled/title", "/properties/$where", "/properties/a.b");
        assertThat(FormRules.faults(form(questions))).extracting(Fault::message).allMatch(told -> told.codePointAt(0) > 0x4E00);
    }

    @Test
    void and_of_patterns_that_are_none_ranges_nobody_is_in_and_choices_that_are_two() {
        Map<String, Object> questions = Map.ofEntries(
                entry("open", Map.of("type", "string", "title", "一", "pattern", "^([0-9]$")),
                entry("loose", Map.of("type", "string", "title", "二", "pattern", "[0-9]")),
                entry("length", Map.of("type", "string", "title", "三", "minLength", 9, "maxLength", 2)),
                entry("age", Map.of("type", "integer", "title", "四", "minimum", 10, "maximum", -10)),
                entry("twice", Map.of("type", "string", "title", "五", "oneOf", List.of(choice("A", "甲"), choice("A", "乙")))),
                entry("never", Map.of("type", "integer", "title", "六", "oneOf", List.of(choice("A", "甲")))),
                entry("long", Map.of("type", "string", "title", "七", "maxLength", 1e10)));
        Map<String, Object> form = form(questions);
        form.put("required", List.of("open", "moon"));

        assertThat(FormRules.faults(form)).extracting(Fault::field).containsExactlyInAnyOrder("/properties/open/pattern", "/properties/loose/pattern",
                "/properties/length/maxLength", "/properties/age/maximum", "/properties/twice/oneOf", "/properties/never/type",
                "/properties/long/maxLength", "/required/1");
    }

    @Test
    void and_of_a_form_that_is_none_at_all_or_takes_whatever_somebody_adds() {
        for (Map<String, Object> none : List.<Map<String, Object>>of(Map.of(), Map.of("type", "array"), Map.of("type", 5, "properties", List.of()),
                Map.of("type", "object", "properties", Map.of("a", NAME)), deep(200))) {
            assertThat(FormRules.faults(none)).isNotEmpty();
        }
    }

    @Test
    void and_nobody_waits_for_a_pattern_that_never_ends() {
        AnswerForm form = AnswerForm.of(form(Map.of("a", Map.of("type", "string", "title", "甲", "pattern", "^(a+)+$"))));

        assertThat(form.faults(Map.of("a", "aaa"))).isEmpty();
        assertThat(form.faults(Map.of("a", "a".repeat(1_999) + "b"))).extracting(Fault::code).containsExactly("pattern");
        assertThat(form.faults(Map.of("a", "aaa\n"))).extracting(Fault::code).containsExactly("pattern");
    }

    private static Map<String, Object> choice(String code, String title) {
        return Map.of("const", code, "title", title);
    }

    private static Map<String, Object> form(Map<String, Object> questions) {
        return new HashMap<>(Map.of("type", "object", "properties", questions, "additionalProperties", false));
    }

    private static Map<String, Object> deep(int levels) {
        return Stream.iterate(Map.<String, Object>of(), inner -> Map.<String, Object>of("properties", inner)).skip(levels).findFirst().orElseThrow();
    }
}
