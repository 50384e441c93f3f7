package cn.onestamp.intake.application.reading;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.intake.catalogue.seed.HandedOverTables;
import cn.onestamp.intake.routing.PublishedItem;
import cn.onestamp.platform.problem.Remediable.Fault;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One sound answer for each of the hundred items, made from its form. */
class Every_form_can_be_filled_in {

    private static final List<String> SAMPLES = List.of("13800000001", "532301105207", "532301199003070012", "6217000000000000");

    private final Forms forms = new Forms();
    private final Collection<PublishedItem> items = HandedOverTables.items(PublishedItem.class).values();

    @Test
    void completely() {
        assertThat(items).hasSize(100).allSatisfy(item ->
                assertThat(forms.faults(item, answersTo(item))).as(item.name()).isEmpty());
    }

    @Test
    void and_what_has_to_be_answered_is_missed() {
        assertThat(items).allSatisfy(item -> assertThat(forms.faults(item, Map.of())).as(item.name()).extracting(Fault::field)
                .containsExactlyInAnyOrderElementsOf(((List<?>) item.form().get("required")).stream().map(field -> "/" + field).toList()));
    }

    @Test
    void twelve_of_them_are_the_items_own_and_all_others_one() {
        Map<Object, Long> byForm = items.stream().map(item -> item.form().get("title"))
                .collect(toMap(title -> title, title -> 1L, Long::sum));
        assertThat(byForm).containsEntry("通用申请表", 88L).hasSize(13);
    }

    private static Map<String, Object> answersTo(PublishedItem item) {
        return ((Map<?, ?>) item.form().get("properties")).entrySet().stream()
                .collect(toMap(field -> (String) field.getKey(), field -> answer((Map<?, ?>) field.getValue())));
    }

    private static Object answer(Map<?, ?> asked) {
        if (asked.containsKey("const")) {
            return asked.get("const");
        }
        if (asked.get("oneOf") instanceof List<?> options) {
            return ((Map<?, ?>) options.getFirst()).get("const");
        }
        if (asked.get("pattern") instanceof String pattern) {
            return SAMPLES.stream().filter(sample -> sample.matches(pattern)).findFirst().orElseThrow();
        }
        return switch (asked.get("format") + " " + asked.get("type")) {
            case "date string" -> "2026-02-20";
            case "date-time string" -> "2026-02-20T08:00:00+08:00";
            case "null string" -> "示例内容";
            case "null boolean" -> true;
            default -> asked.containsKey("minimum") ? asked.get("minimum") : 1;
        };
    }
}
