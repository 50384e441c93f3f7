package cn.onestamp.intake.application.reading;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.intake.OpenTown;
import cn.onestamp.intake.routing.PublishedItem;
import cn.onestamp.intake.routing.Situations;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.problem.Remediable.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class Form_is_held_against_the_item {

    private static final Map<String, Object> SOUND = Map.of(
            "applicantName", "周子林", "phone", "13800000010", "purpose", "护林巡查", "people", 3,
            "fromTime", "2026-02-20T08:00:00+08:00", "toTime", "2026-02-20T18:00:00+08:00", "area", "达苴村后山", "leader", "周子林");

    private final Forms forms = new Forms();

    @Test
    void and_passes_when_everything_is_there() throws IOException {
        assertThat(forms.faults(entryToTheForest(), SOUND)).isEmpty();
    }

    @Test
    void and_names_every_faulty_field_at_once() throws IOException {
        Map<String, Object> faulty = new HashMap<>(SOUND);
        faulty.remove("leader");
        faulty.put("phone", "110");
        faulty.put("people", 0);
        faulty.put("purpose", "");
        faulty.put("area", Map.of("$gt", ""));
        faulty.put("toTime", "tomorrow");
        faulty.put("noFire", false);
        faulty.put("$where", "1");

        assertThat(forms.faults(entryToTheForest(), faulty)).extracting(Fault::field).containsExactlyInAnyOrder(
                "/leader", "/phone", "/people", "/purpose", "/area", "/toTime", "/noFire", "/$where");
    }

    @Test
    void and_says_it_in_words_that_help() throws IOException {
        assertThat(forms.faults(entryToTheForest(), Map.of())).hasSize(SOUND.size())
                .allMatch(fault -> fault.code().equals("required") && fault.message().equals("请填写此项"));
    }

    @Test
    void and_against_the_place_that_is_asked_for() throws IOException {
        DivisionCode donghua = new DivisionCode("532301105000");
        assertThat(elsewhere("532301105207", donghua)).as("a village of the township").isEmpty();
        assertThat(elsewhere("532301105000", new DivisionCode("532301105207"))).as("only the township is said").isEmpty();
        assertThat(elsewhere("532301202201", donghua)).containsExactly("/villageCode outside-the-place", "/divisionCode outside-the-place");
        assertThat(elsewhere("somewhere", donghua)).as("no place at all is the form's to refuse").isEmpty();
    }

    private List<String> elsewhere(String said, DivisionCode place) throws IOException {
        return forms.faults(entryToTheForest(), Map.of("villageCode", said, "divisionCode", said), place).stream()
                .filter(fault -> fault.code().equals("outside-the-place")).map(fault -> fault.field() + " " + fault.code()).toList();
    }

    private static PublishedItem entryToTheForest() throws IOException {
        Map<String, Object> file = JsonMapper.shared().readValue(
                Files.readString(OpenTown.REFERENCE_DATA.resolve("item-details.json")), new TypeReference<>() { });
        Map<?, ?> detail = (Map<?, ?>) ((Map<?, ?>) file.get("items")).get("530164004000");
        return new PublishedItem("530164004000", 1, "审批", "COMMITTED", "通知书", 20, 3, "WORKING", "森林防火条例", 1, true,
                LocalDate.of(2025, 1, 1), "POWER40", "LC", 0L, false, true, true, List.of(), Situations.NONE,
                JsonMapper.shared().convertValue(detail.get("form"), new TypeReference<>() { }), "行政许可法第四十二条第一款", null, null);
    }
}
