package cn.onestamp.intake.catalogue.power;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.onestamp.intake.RunningFrontDesk;
import cn.onestamp.platform.testkit.Visitor;
import cn.onestamp.platform.testkit.Visitor.Answer;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningFrontDesk
class Anybody_reads_the_list_of_powers {

    private static final String FOREST_OF_DAGUOKOU = "/api/powers?township=532301202000&q=530164004000";

    @LocalServerPort
    private int port;

    private Visitor anybody;

    @BeforeEach
    void comeIn() {
        anybody = Visitor.withoutSignIn(port);
        await().untilAsserted(() -> assertThat(anybody.get("/api/powers?batch=CX-LIC-40").body()).containsEntry("total", 120));
    }

    @Test
    void with_everything_that_has_to_be_public_about_a_power() {
        assertThat(anybody.get(FOREST_OF_DAGUOKOU).body()).containsEntry("total", 1)
                .extracting("powers").asList().singleElement().satisfies(row -> assertThat((Map<String, Object>) row)
                        .containsEntry("kind", "LICENCE").containsEntry("code", "530164004000")
                        .containsEntry("name", "森林高火险期内进入森林高火险区活动审批")
                        .containsEntry("organ", Map.of("code", "DAGUOKOU_GOV", "name", "大过口乡人民政府"))
                        .containsEntry("basis", "CONFERRED").containsEntry("batch", "CX-LIC-40")
                        .containsEntry("from", "2021-07-01").containsEntry("state", "IN_FORCE")
                        .hasEntrySatisfying("legalBasis", basis -> assertThat(basis).asString().isNotBlank()));
    }

    @Test
    void by_kind_township_department_basis_and_batch() {
        assertThat(total("kind=PENALTY")).isEqualTo(4 * 217);
        assertThat(total("kind=PENALTY&township=532324101000")).isEqualTo(217);
        assertThat(total("basis=ENTRUSTED")).isEqualTo(240);
        assertThat(total("batch=CX-STAT")).isEqualTo(7);
        assertThat(total("department=LC&batch=CX-LIC-40")).isPositive().isEqualTo(
                total("department=CXS_LC&batch=CX-LIC-40") + total("department=NHX_LC&batch=CX-LIC-40"));
        assertThat(total("q=没有这种权")).isZero();
    }

    @Test
    void and_sees_that_no_two_organs_of_one_level_stand_on_the_same_article() {
        Map<String, Object> report = anybody.get("/api/powers/overlaps").body();

        assertThat((int) report.get("compared")).isGreaterThanOrEqualTo(1235);
        assertThat(report).containsEntry("day", "2026-02-12");
        assertThat((List<?>) report.get("overlaps")).allSatisfy(overlap -> assertThat((Map<String, Object>) overlap).containsKeys("article", "division", "holders"));
    }

    @Test
    void page_by_page_to_the_end() {
        List<Map<String, Object>> all = anybody.leafs("/api/powers?kind=PENALTY", "powers");

        assertThat(all).hasSize(4 * 217).extracting(row -> row.get("id")).doesNotHaveDuplicates();
    }

    @Test
    void and_sees_that_the_townships_hold_the_same_and_how_many_penalties_are_exercised() {
        PowerCountsAnswer counts = new PowerCountsAnswer(anybody.get("/api/powers/counts").body());

        assertThat(counts.of("CX-LIC-40")).isEqualTo(Map.of("DONGHUA_GOV", 40, "DAGUOKOU_GOV", 40, "LONGCHUAN_GOV", 0, "YULU_GOV", 40));
        assertThat(counts.of("CX-PEN-217")).isEqualTo(Map.of("DONGHUA_GOV", 217, "DAGUOKOU_GOV", 217, "LONGCHUAN_GOV", 217, "YULU_GOV", 217));
        assertThat(counts.of("CX-SVC")).containsEntry("LONGCHUAN_GOV", 60);
        assertThat(counts.batches()).allSatisfy(batch -> assertThat(batch).containsEntry("sameNames", true));
        assertThat(counts.body().get("footnote")).asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("granted", 217).containsEntry("operating", 117);
    }

    @Test
    void and_takes_it_along_as_a_table() {
        Answer table = anybody.get("/api/powers/export?kind=LICENCE&township=532301105000");

        assertThat(table.mediaType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(table.text()).startsWith("\uFEFF\"编号\",").contains("\"G00006\",\"行政许可等\",\"530164004000\"");
        assertThat(table.text().split("\r\n")).hasSize(1 + 40);
        assertThat(anybody.get("/api/powers/export?kind=PENALTY").text().split("\r\n")).hasSize(1 + 4 * 217);
    }

    @Test
    void and_is_refused_by_name_for_a_filter_that_is_no_word_of_the_list() {
        for (String filter : List.of("kind=LICENSE", "township=5323", "basis=%7B%22$ne%22:1%7D", "q=" + "权".repeat(101))) {
            assertThat(anybody.get("/api/powers?" + filter)).satisfies(no -> {
                assertThat(no.status()).as(filter).isEqualTo(400);
                assertThat(no.body()).containsEntry("field", filter.substring(0, filter.indexOf('=')));
            });
        }
        assertThat(anybody.get("/api/powers?kind[$ne]=PENALTY&batch=CX-STAT").status()).as("an operator is no filter").isEqualTo(400);
    }

    private int total(String filters) {
        return (int) anybody.get("/api/powers?" + filters).body().get("total");
    }

    /** The counts as they were answered. */
    record PowerCountsAnswer(Map<String, Object> body) {

        @SuppressWarnings("unchecked")
        List<Map<String, Object>> batches() {
            return (List<Map<String, Object>>) body.get("batches");
        }

        @SuppressWarnings("unchecked")
        Map<String, Integer> of(String name) {
            Map<String, Object> batch = batches().stream().filter(one -> one.get("batch").equals(name)).findFirst().orElseThrow();
            return ((List<Map<String, Object>>) batch.get("townships")).stream().collect(toMap(
                    held -> (String) ((Map<String, Object>) held.get("organ")).get("code"), held -> (Integer) held.get("count")));
        }
    }
}
