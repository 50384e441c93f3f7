package cn.onestamp.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.onestamp.intake.RunningFrontDesk;
import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.event.EventJson;
import cn.onestamp.platform.testkit.Broker;
import cn.onestamp.platform.testkit.ContractCheck;
import cn.onestamp.platform.testkit.SignIn;
import cn.onestamp.platform.testkit.Visitor.Answer;
import cn.onestamp.platform.testkit.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 行政许可法 arts 32(1)(iv), 72(iv): everything was told once; new facts came up afterwards. */
@RunningFrontDesk
class Window_asks_for_more_under_supervision {

    private static final Map<String, Object> PLAN = Map.of("of", "M0018", "what", "没有写时间");
    private static final Map<String, Object> PHONE = Map.of("of", "/phone", "what", "号码已停机，请换一个");
    private static final String FACT = "补正期间电话号码停机";

    @LocalServerPort
    private int port;

    private Resident he;
    private Visitor clerk;
    private Visitor supervisor;
    private String id;

    @BeforeEach
    void everythingWasToldOnce() {
        await().until(() -> Visitor.withoutSignIn(port).get("/api/items/530164004000?place=532301105207").status() == 200);
        he = Resident.bound(port, "he.zhengkun");
        clerk = Visitor.at(port, SignIn.staff("zhao.qiuyue"));
        supervisor = Visitor.at(port, SignIn.staff("lin.chengyu"));
        id = he.handsIn();
        assertThat(clerk.post("/api/window/applications/" + id + "/correction", Map.of("version", 3, "deficiencies", List.of(PLAN))).status()).isEqualTo(200);
    }

    @Test
    void which_is_told_once_the_supervisor_approves(Broker broker) {
        assertThat(proposes(clerk, 4, FACT, PHONE).body()).containsEntry("version", 5).containsEntry("status", "CORRECTION_REQUESTED");
        assertThat(he.sees(id).toString()).doesNotContain("停机");
        assertThat(supervised(supervisor)).contains(id);
        assertThat(supervised(Visitor.at(port, SignIn.staff("cheng.mingke")))).doesNotContain(id);

        assertThat(decides(supervisor, "approval", 5, "号码确实停机，核实过").body()).containsEntry("version", 6);

        assertThat(supervised(supervisor)).doesNotContain(id);
        assertThat(he.sees(id).get("correction").toString()).contains("停机，请换一个", FACT, "核实过", "县级督查人员", "受理窗口")
                .doesNotContain("lin.chengyu", "zhao.qiuyue");
        assertThat(clerk.get("/api/window/applications/" + id).text()).contains("lin.chengyu", "zhao.qiuyue");
        assertThat(bringsThePlan().body()).containsEntry("status", "CORRECTION_REQUESTED");
        Map<String, Object> form = new HashMap<>(Resident.FORM);
        form.put("phone", "13900000001");
        assertThat(he.visitor().put("/api/applications/" + id + "/form", Map.of("version", 7, "form", form)).body())
                .containsEntry("status", "ACCEPTED").containsEntry("how", "CORRECTED");
        await().until(() -> told(broker).size() == 6);
        assertThat(told(broker)).allSatisfy(ContractCheck::holds).extracting(Event::type).contains(
                "intake.further-request-proposed", "intake.further-request-approved");
        assertThat(told(broker).toString()).doesNotContain("停机", "核实过");
    }

    @Test
    void and_hears_no_where_the_supervisor_refuses_and_nothing_has_changed(Broker broker) {
        proposes(clerk, 4, FACT, PHONE);

        assertThat(decides(supervisor, "refusal", 5, "可以电话核实，不必再补").status()).isEqualTo(200);

        assertThat(he.sees(id).get("correction").toString()).doesNotContain("停机");
        assertThat(clerk.get("/api/window/applications/" + id).text()).contains("不必再补");
        assertThat(proposes(clerk, 6, "又有新情况", PHONE).status()).as("once, whatever became of it").isEqualTo(409);
        assertThat(bringsThePlan().body()).containsEntry("status", "ACCEPTED");
        await().until(() -> told(broker).size() == 5);
        assertThat(told(broker).get(3)).satisfies(ContractCheck::holds).satisfies(refused -> {
            assertThat(refused.type()).isEqualTo("intake.further-request-refused");
            assertThat(refused.data()).containsEntry("proposedBy", "zhao.qiuyue").containsEntry("supervisor", "lin.chengyu");
        });
    }

    @Test
    void but_the_last_piece_accepts_while_it_waits() {
        proposes(clerk, 4, FACT, PHONE);

        assertThat(bringsThePlan().body()).containsEntry("status", "ACCEPTED");

        assertThat(supervised(supervisor)).doesNotContain(id);
        assertThat(decides(supervisor, "approval", 6, "同意").status()).isEqualTo(409);
    }

    @Test
    void only_for_what_came_up_afterwards_and_the_item_asks_for() {
        assertThat(codes(proposes(clerk, 4, " ", PLAN, Map.of("of", "无犯罪记录证明", "what", "请开具"))))
                .containsExactlyInAnyOrder("new-fact-missing", "not-listed", "told-before");
        assertThat(codes(proposes(clerk, 4, FACT))).containsExactly("nothing-named");
        proposes(clerk, 4, FACT, PHONE);
        assertThat(proposes(clerk, 5, FACT, Map.of("of", "/area", "what", "范围变了")).status()).as("one at a time").isEqualTo(409);
        assertThat(codes(decides(supervisor, "approval", 5, " "))).containsExactly("reason-missing");
        assertThat(decides(supervisor, "approval", 4, "同意").status()).as("seen before it was proposed").isEqualTo(409);
        assertThat(decides(clerk, "approval", 5, "同意").status()).isEqualTo(404);
    }

    private Answer proposes(Visitor who, int version, String newFact, Map<?, ?>... gaps) {
        return who.post("/api/window/applications/" + id + "/further-request",
                Map.of("version", version, "newFact", newFact, "deficiencies", List.of(gaps)));
    }

    private Answer decides(Visitor who, String decision, int version, String reason) {
        return who.post("/api/supervision/further-requests/" + id + "/" + decision, Map.of("version", version, "reason", reason));
    }

    private Answer bringsThePlan() {
        return he.visitor().put("/api/applications/" + id + "/materials/M0018", "application/pdf", Resident.PLAN);
    }

    private static List<Object> supervised(Visitor who) {
        return who.leafs("/api/supervision/further-requests", "applications").stream().map(row -> row.get("id")).toList();
    }

    private static List<Object> codes(Answer refused) {
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        return ((List<?>) refused.body().get("faults")).stream().<Object>map(fault -> ((Map<?, ?>) fault).get("code")).toList();
    }

    private List<Event> told(Broker broker) {
        return broker.everythingIn("intake.application.v1").stream().filter(record -> id.equals(record.key()))
                .map(record -> EventJson.read(record.key(), record.value())).toList();
    }
}
