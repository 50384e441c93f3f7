package cn.onestamp.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.awaitility.Awaitility.await;

import cn.onestamp.intake.RunningFrontDesk;
import cn.onestamp.platform.testkit.SignIn;
import cn.onestamp.platform.testkit.Visitor;
import cn.onestamp.platform.testkit.Visitor.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Of three papers the police show one, of one the land office knows nothing, and of the third nobody answers (优化营商环境条例 arts 35-37). */
@RunningFrontDesk
class Papers_nobody_shows_are_vouched_for {

    private static final String HOUSE_REGISTRATION = "532015001000";
    private static final Map<String, Object> FORM = Map.of("applicantName", "何正坤", "idType", "CITIZEN_ID",
            "idNumber", "532301197601300253", "phone", "13800000012", "divisionCode", Resident.DAZU_IN_DONGHUA, "content", "房屋登记");

    @LocalServerPort
    private int port;

    private Resident he;
    private Visitor clerk;
    private Visitor agent;

    private enum Door { ONLINE, WINDOW, AGENT }

    @BeforeEach
    void comeIn() {
        await().until(() -> Visitor.withoutSignIn(port).get("/api/items/530164004000?place=532301105207").status() == 200);
        he = Resident.bound(port, "he.zhengkun");
        clerk = Visitor.at(port, SignIn.staff("zhao.qiuyue"));
        agent = Visitor.at(port, SignIn.staff("li.chunhua"));
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void before_a_number_is_given_and_it_is_kept_who_answered_what(Door door) {
        Visitor helper = through(door);
        String id = begun(door);

        assertThat(faults(handsIn(helper, id, 1, false))).containsExactly("M0107 not-shared", "M0108 not-shared");
        assertThat(helper.get("/api/applications/" + id + "/shared").text()).contains("本人声明：持有合法有效的“乡村建设规划许可证”");
        helper.put("/api/applications/" + id + "/materials/M0107", "application/pdf", Resident.PLAN);
        assertThat(faults(handsIn(helper, id, 2, false))).as("with a copy of the one").containsExactly("M0108 not-shared");
        assertThat(handsIn(helper, id, 2, true).body()).containsKey("number");

        assertThat(clerk.get("/api/window/applications/" + id).body()).extractingByKey("shared", LIST).containsExactly(
                Map.of("code", "M0002", "name", "居民身份证", "outcome", "FOUND", "askedOn", "2026-02-12"),
                Map.of("code", "M0107", "name", "农村宅基地批准书", "outcome", "NOT_FOUND", "askedOn", "2026-02-12"),
                Map.of("code", "M0108", "name", "乡村建设规划许可证", "outcome", "UNREACHABLE", "askedOn", "2026-02-12",
                        "declared", Sharing.declarationOf("乡村建设规划许可证"), "declaredBy", Map.of("account", accountAt(door), "channel", door.name())));
        if (door == Door.ONLINE) {
            assertThat(helper.get("/api/applications/" + id).text()).contains("\"declared\"").doesNotContain("declaredBy");
        }
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void and_the_window_may_ask_for_them_but_not_for_what_was_shown(Door door) {
        Visitor helper = through(door);
        String id = begun(door);
        assertThat(handsIn(helper, id, 1, true).status()).isEqualTo(200);

        Answer told = clerk.post("/api/window/applications/" + id + "/correction", Map.of("version", 2, "deficiencies", List.of(
                gap("M0002"), gap("M0107"), gap("M0108"))));

        assertThat(told.body()).containsEntry("status", "CORRECTION_REQUESTED").containsEntry("notAskedFor", List.of("M0002"));
        helper.put("/api/applications/" + id + "/materials/M0107", "application/pdf", Resident.PLAN);
        assertThat(helper.put("/api/applications/" + id + "/materials/M0108", "application/pdf", Resident.PLAN).body())
                .containsEntry("status", "ACCEPTED");
    }

    @Test
    void and_no_window_sends_somebody_home_without_a_licence_who_asks_for_none() {
        String id = begun(Door.ONLINE);
        assertThat(handsIn(he.visitor(), id, 1, true).status()).isEqualTo(200);

        assertThat(faults(clerk.post("/api/window/applications/" + id + "/refusal",
                Map.of("version", 2, "kind", "NOT_LICENSABLE", "reason", "不需要许可")))).containsExactly("/kind not-a-licence");
    }

    private static String accountAt(Door door) {
        return switch (door) {
            case ONLINE -> "he.zhengkun";
            case WINDOW -> "zhao.qiuyue";
            case AGENT -> "li.chunhua";
        };
    }

    private Visitor through(Door door) {
        return switch (door) {
            case ONLINE -> he.visitor();
            case WINDOW -> clerk;
            case AGENT -> agent;
        };
    }

    private String begun(Door door) {
        Answer begun = switch (door) {
            case ONLINE -> he.visitor().post("/api/applications", wish(Map.of()));
            case WINDOW -> clerk.post("/api/window/applications", wish(Township.identity("he.zhengkun")));
            case AGENT -> agent.post("/api/applications", wish(Map.of("mandate", mandate())));
        };
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        return (String) begun.body().get("id");
    }

    private String mandate() {
        Map<String, Object> terms = new HashMap<>(Township.identity("he.zhengkun"));
        terms.putAll(Map.of("items", List.of(HOUSE_REGISTRATION), "from", "2026-02-12", "to", "2026-06-30"));
        String id = (String) agent.post("/api/mandates", terms).body().get("id");
        agent.put("/api/mandates/" + id + "/proof", "application/pdf", Resident.PLAN);
        return id;
    }

    private static Map<String, Object> wish(Map<String, Object> otherMembers) {
        Map<String, Object> wish = new HashMap<>(Map.of("itemCode", HOUSE_REGISTRATION, "place", Resident.DAZU_IN_DONGHUA, "form", FORM));
        wish.putAll(otherMembers);
        return wish;
    }

    private static Answer handsIn(Visitor helper, String id, long version, boolean declared) {
        return helper.post("/api/applications/" + id + "/submission", Map.of("version", version, "declared", declared));
    }

    private static Map<String, Object> gap(String material) {
        return Map.of("of", material, "what", "请提交");
    }

    private static List<String> faults(Answer refused) {
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        return ((List<?>) refused.body().get("faults")).stream().map(fault -> (Map<?, ?>) fault)
                .map(fault -> fault.get("field") + " " + fault.get("code")).toList();
    }
}
