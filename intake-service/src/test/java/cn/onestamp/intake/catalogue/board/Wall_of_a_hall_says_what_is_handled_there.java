package cn.onestamp.intake.catalogue.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.awaitility.Awaitility.await;

import cn.onestamp.intake.RunningFrontDesk;
import cn.onestamp.platform.testkit.SignIn;
import cn.onestamp.platform.testkit.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningFrontDesk
class Wall_of_a_hall_says_what_is_handled_there {

    private static final String TEMPORARY_BUILDING = "530117703000";

    @LocalServerPort
    private int port;

    private Visitor anybody;

    @BeforeEach
    void comeIn() {
        anybody = Visitor.withoutSignIn(port);
        await().until(() -> itemsAt("DONGHUA_CENTRE").size() == 100 && itemsAt("NANHUA_HALL").size() == 100);
        await().until(() -> ((Number) anybody.get("/api/uniformity").body().get("compared")).intValue() == 367);
    }

    @Test
    void with_procedure_time_papers_and_whom_to_call() {
        assertThat(line("DONGHUA_CENTRE", "530120001000")).satisfies(homestead -> {
            assertThat(homestead).containsEntry("promisedDays", 15).containsEntry("statutoryDays", 20).containsEntry("complaintPhone", "12345");
            assertThat(homestead).extractingByKey("procedure", LIST).hasSize(6);
            assertThat(homestead).extractingByKey("materials", LIST).extracting(material -> (String) ((Map<?, ?>) material).get("code"))
                    .contains("M0001").doesNotContain("M0109", "M0110");
            assertThat(homestead).extractingByKey("decidedBy", LIST).isEqualTo(List.of(Map.of("code", "DONGHUA_GOV", "name", "东华镇人民政府")));
        });
    }

    @Test
    void and_in_the_county_hall_that_the_town_alone_decides_what_is_its_own() {
        assertThat(line("NANHUA_HALL", "530120001000")).extractingByKey("decidedBy", LIST)
                .extracting(organ -> (String) ((Map<?, ?>) organ).get("code")).isEqualTo(List.of("LONGCHUAN_GOV"));
        assertThat(anybody.get("/api/boards/LONGCHUAN_WINDOW").body()).extractingByKey("organ", MAP).containsEntry("code", "LONGCHUAN_WINDOW");
        assertThat(itemsAt("LONGCHUAN_WINDOW")).hasSize(100);
    }

    @Test
    void nothing_where_nothing_is_handled() {
        assertThat(anybody.get("/api/boards/NOWHERE").problem()).isEqualTo("absent");
        assertThat(anybody.get("/api/boards/CXZ_GOV").problem()).isEqualTo("absent");
    }

    @Test
    void and_a_new_version_at_once_which_the_powers_do_not_know_by_its_new_name() {
        assertThat(anybody.get("/api/uniformity").body()).extractingByKey("deviations", LIST)
                .noneMatch(deviation -> TEMPORARY_BUILDING.equals(((Map<?, ?>) deviation).get("subject")));

        assertThat(Visitor.at(port, SignIn.staff("bao.wenjie")).post("/api/items/" + TEMPORARY_BUILDING + "/versions",
                Map.of("basedOn", 1, "from", "2026-02-12", "changes", Map.of("name", "临时搭建许可"))).status()).isEqualTo(201);

        assertThat(line("YULU_CENTRE", TEMPORARY_BUILDING)).containsEntry("name", "临时搭建许可").containsEntry("version", 2);
        await().untilAsserted(() -> assertThat(anybody.get("/api/uniformity").body()).extractingByKey("deviations", LIST)
                .anySatisfy(deviation -> assertThat(deviation).asInstanceOf(MAP).containsEntry("aspect", "NAME").containsEntry("subject", TEMPORARY_BUILDING)));
    }

    private List<?> itemsAt(String organ) {
        return (List<?>) anybody.get("/api/boards/" + organ).body().getOrDefault("items", List.of());
    }

    private Map<String, Object> line(String organ, String code) {
        return itemsAt(organ).stream().map(item -> assertThat(item).asInstanceOf(MAP).actual())
                .filter(item -> code.equals(item.get("code"))).findFirst().map(Wall_of_a_hall_says_what_is_handled_there::line).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> line(Map<?, ?> item) {
        return (Map<String, Object>) item;
    }
}
