package cn.onestamp.intake.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.onestamp.intake.OpenTown;
import cn.onestamp.intake.RunningFrontDesk;
import cn.onestamp.platform.table.Row;
import cn.onestamp.platform.table.Table;
import cn.onestamp.platform.testkit.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningFrontDesk
class Anybody_looks_up_who_is_where {

    private static final String LONGCHUAN = "532324101000";
    private static final List<String> WITH_A_BUREAU = List.of("532301105000", "532301202000", "532324201000");
    private static final String HOMESTEAD = "530120001000";

    @LocalServerPort
    private int port;

    private Visitor anybody;

    @BeforeEach
    void comeIn() {
        anybody = Visitor.withoutSignIn(port);
        await().until(() -> anybody.get("/api/items/" + HOMESTEAD + "?place=532324102000").status() == 200);
        await().until(() -> organs("532324201000").size() == 6);
    }

    @Test
    void four_townships_of_four_types_take_part() {
        assertThat(anybody.leafs("/api/townships", "townships"))
                .extracting(one -> one.get("code") + " " + one.get("name") + " " + one.get("type") + " " + one.get("badge") + " " + one.get("countyName"))
                .containsExactlyInAnyOrder("532324101000 龙川镇 COUNTY_SEAT 县城镇 南华县", "532301105000 东华镇 BASIN 坝区镇 楚雄市",
                        "532301202000 大过口乡 MOUNTAIN 山区乡 楚雄市", "532324201000 雨露白族乡 ETHNIC 民族乡 南华县");
    }

    @Test
    void three_have_a_bureau_and_a_centre_and_longchuan_an_enforcement_bureau_and_a_window_in_the_hall() {
        for (String township : WITH_A_BUREAU) {
            assertThat(called("WORKING_BODY", township)).as(township).singleElement().asString().endsWith("行政审批和综合执法局");
            assertThat(called("SERVICE_CENTRE", township)).as(township).singleElement().asString().endsWith("政务服务中心");
        }
        assertThat(called("WORKING_BODY", LONGCHUAN)).containsExactly("龙川镇行政综合执法局");
        assertThat(called("SERVICE_CENTRE", LONGCHUAN)).singleElement().asString().contains("便民服务窗口");
        assertThat(called("TOWNSHIP_GOV", LONGCHUAN)).containsExactly("龙川镇人民政府");
        assertThat(organs("532324102000")).as("a township that does not take part").isEmpty();
    }

    @Test
    void every_level_has_a_leading_group_with_two_leaders_and_a_task_force() {
        for (Map.Entry<String, String> place : Map.of("532300000000", "州主推", "532301000000", "县市主抓", "532324000000", "县市主抓",
                "532301105000", "乡镇主责", "532301202000", "乡镇主责", LONGCHUAN, "乡镇主责", "532324201000", "乡镇主责").entrySet()) {
            Map<String, Object> chart = anybody.get("/api/organs?division=" + place.getKey()).body();
            assertThat(chart).containsEntry("part", place.getValue());
            Map<?, ?> group = (Map<?, ?>) chart.get("leadingGroup");
            assertThat((List<?>) group.get("leaders")).extracting(leader -> ((Map<?, ?>) leader).get("role")).isEqualTo(List.of("PARTY_HEAD", "GOV_HEAD"));
            assertThat((List<?>) group.get("members")).isNotEmpty();
            assertThat((List<?>) group.get("taskForce")).isNotEmpty();
        }
        assertThat(anybody.get("/api/organs?division=532324102000").body()).containsEntry("leadingGroup", null);
        assertThat(anybody.get("/api/organs?division=532301105999").status()).isEqualTo(404);
        assertThat(anybody.get("/api/organs?division=longchuan").body()).containsEntry("field", "division");
    }

    @Test
    void and_from_longchuan_through_which_window_to_whom() {
        assertThat(anybody.get("/api/items/" + HOMESTEAD + "?place=532324101901").body()).satisfies(page -> {
            assertThat(page.get("handledAt")).isEqualTo(Map.of("code", "NANHUA_HALL", "name", "南华县政务服务大厅"));
            assertThat(page.get("window")).isEqualTo(Map.of("code", "LONGCHUAN_WINDOW", "name", "龙川镇便民服务窗口（驻南华县政务服务大厅）"));
            assertThat(page.get("decidedBy")).isEqualTo(Map.of("code", "LONGCHUAN_GOV", "name", "龙川镇人民政府", "basis", "STATUTORY"));
        });
        assertThat(anybody.get("/api/items/530164001000?place=" + LONGCHUAN).body()).as("kept by the county, through the same window")
                .extractingByKey("window").isEqualTo(Map.of("code", "LONGCHUAN_WINDOW", "name", "龙川镇便民服务窗口（驻南华县政务服务大厅）"));
        assertThat(anybody.get("/api/items/" + HOMESTEAD + "?place=532301105207").body()).as("a centre of its own").containsEntry("window", null);
        assertThat(anybody.get("/api/items/530164001000?place=532324102000").body()).as("another township of the county").containsEntry("window", null);
    }

    @Test
    void and_who_entrusted_whom() {
        Row entrusted = Table.read(OpenTown.REFERENCE_DATA.resolve("grants.csv")).stream()
                .filter(row -> row.text("basis").equals("ENTRUSTED") && row.text("township_organ").equals("YULU_GOV")).findFirst().orElseThrow();

        assertThat(anybody.get("/api/items/" + entrusted.text("code") + "?place=532324201901").body()).satisfies(page -> {
            assertThat(page).extractingByKey("entrustedTo").isEqualTo(Map.of("code", "YULU_GOV", "name", "雨露白族乡人民政府"));
            assertThat(((Map<?, ?>) page.get("entrustedBy")).get("code")).isEqualTo(entrusted.text("entrusting_organ"));
            assertThat(((Map<?, ?>) page.get("decidedBy")).get("code")).isEqualTo(entrusted.text("entrusting_organ"));
        });
        assertThat(anybody.get("/api/items/" + HOMESTEAD + "?place=532324201901").body()).containsEntry("entrustedBy", null).containsEntry("entrustedTo", null);
    }

    @Test
    void or_which_township_government_decides_that_does_not_work_here() {
        assertThat(anybody.get("/api/items/" + HOMESTEAD + "?place=532324102000").body()).satisfies(page -> {
            assertThat(page.get("notHere")).asString().contains("government=沙桥镇人民政府");
            assertThat(page).containsEntry("handledAt", null).containsEntry("decidedBy", null);
        });
        assertThat(anybody.leafs("/api/items?place=532324102000", "items")).as("it is found all the same")
                .extracting(item -> item.get("code")).contains(HOMESTEAD);
        assertThat(anybody.post("/api/items/" + HOMESTEAD + "/checklist", Map.of("place", "532324102000", "answers", Map.of())).text())
                .contains("DECIDED_ELSEWHERE", "请向沙桥镇人民政府申请");
    }

    @Test
    void and_what_an_agent_promises_and_that_it_is_free() {
        assertThat(anybody.get("/api/agent-promise").body()).containsEntry("agentFee", 0)
                .extractingByKey("promises").asString().contains("少跑", "少进", "少找", "多一份关心", "不收费");
        assertThat(anybody.leafs("/api/items", "items")).hasSize(100).allSatisfy(item ->
                assertThat(anybody.get("/api/items/" + item.get("code")).body()).containsEntry("agentFee", 0));
    }

    private List<Object> called(String type, String township) {
        return organs(township).stream().filter(organ -> organ.get("type").equals(type)).map(organ -> organ.get("name")).toList();
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> organs(String division) {
        return (List<Map<String, Object>>) anybody.get("/api/organs?division=" + division).body().getOrDefault("organs", List.of());
    }
}
