package cn.onestamp.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.onestamp.intake.RunningFrontDesk;
import cn.onestamp.intake.ThursdayBeforeSpringFestival.TownDay;
import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.event.EventJson;
import cn.onestamp.platform.testkit.Broker;
import cn.onestamp.platform.testkit.ContractCheck;
import cn.onestamp.platform.testkit.SignIn;
import cn.onestamp.platform.testkit.Visitor;
import cn.onestamp.platform.testkit.Visitor.Answer;
import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import reactor.core.publisher.Mono;

/** 行政许可法 art. 32(1): what a window may make of an application besides accepting it. */
@RunningFrontDesk
class Window_tells_everything_at_once {

    private static final Map<String, Object> PLAN_IS_UNSIGNED = Map.of("of", "M0018", "what", "方案没有写时间，请写明起止时间");
    private static final Map<String, Object> PHONE_IS_WRONG = Map.of("of", "/phone", "what", "号码打不通，请核对");
    private static final Map<String, Object> POLICE_RECORD = Map.of("of", "无犯罪记录证明", "what", "请到派出所开具");

    @LocalServerPort
    private int port;

    @Autowired
    private TownDay town;

    private Resident he;
    private Visitor clerk;
    private String id;

    @BeforeEach
    void somethingWaits() {
        await().until(() -> Visitor.withoutSignIn(port).get("/api/items/530164004000?place=532301105207").status() == 200);
        he = Resident.bound(port, "he.zhengkun");
        clerk = Visitor.at(port, SignIn.staff("zhao.qiuyue"));
        id = he.handsIn();
    }

    @AfterEach
    void comeBack() {
        town.becomesThursdayAgain();
    }

    @Test
    void and_the_day_the_last_piece_arrives_it_is_accepted(Broker broker) {
        assertThat(he.sees(id)).containsEntry("answerBy", "2026-02-26");
        Answer told = tells(3, PLAN_IS_UNSIGNED, PHONE_IS_WRONG);
        assertThat(told.body()).containsEntry("status", "CORRECTION_REQUESTED").containsEntry("requestedOn", "2026-02-12")
                .containsEntry("notAskedFor", List.of());
        assertThat(he.sees(id)).containsEntry("correction", Map.of("requestedOn", "2026-02-12", "deficiencies", List.of(
                Map.of("of", "M0018", "name", "活动方案（时间、地点、范围）", "what", "方案没有写时间，请写明起止时间", "required", true),
                Map.of("of", "/phone", "name", "联系电话", "what", "号码打不通，请核对", "required", true))));

        Answer first = he.visitor().put("/api/applications/" + id + "/materials/M0018", "application/pdf", Resident.PLAN);
        assertThat(first.body()).containsEntry("status", "CORRECTION_REQUESTED").containsEntry("version", 5);
        Answer last = he.visitor().put("/api/applications/" + id + "/form", Map.of("version", 5, "form", withPhone("13900000001")));

        assertThat(last.body()).containsEntry("status", "ACCEPTED").containsEntry("how", "CORRECTED")
                .containsEntry("acceptedBy", "zhao.qiuyue").containsEntry("acceptedOn", "2026-02-12")
                .containsEntry("statutoryDueOn", "2026-03-18");
        await().until(() -> told(broker).size() == 4);
        assertThat(told(broker)).allSatisfy(ContractCheck::holds).extracting(Event::type).containsExactly(
                "intake.application-submitted", "intake.correction-requested", "intake.pieces-handed-in", "intake.application-accepted");
        assertThat(told(broker).get(1).data()).containsEntry("missing", "活动方案（时间、地点、范围）、联系电话");
        assertThat(told(broker).toString()).doesNotContain("打不通", "13900000001");
    }

    @Test
    void and_never_a_second_time() {
        tells(3, PLAN_IS_UNSIGNED);

        assertThat(tells(4, PHONE_IS_WRONG)).satisfies(no -> {
            assertThat(no.status()).isEqualTo(409);
            assertThat(no.body()).containsEntry("currentStatus", "CORRECTION_REQUESTED");
        });
        he.visitor().put("/api/applications/" + id + "/materials/M0018", "application/pdf", Resident.PLAN);
        assertThat(tells(5, PHONE_IS_WRONG).body()).containsEntry("currentStatus", "ACCEPTED");
    }

    @Test
    void and_nobody_has_to_bring_what_the_item_does_not_ask_for(Broker broker) {
        assertThat(tells(3, PLAN_IS_UNSIGNED, POLICE_RECORD).body()).containsEntry("notAskedFor", List.of("无犯罪记录证明"));

        Answer accepted = he.visitor().put("/api/applications/" + id + "/materials/M0018", "application/pdf", Resident.PLAN);

        assertThat(accepted.body()).containsEntry("status", "ACCEPTED");
        await().until(() -> told(broker).size() == 4);
        assertThat(told(broker).get(2)).satisfies(ContractCheck::holds).satisfies(event -> {
            assertThat(event.type()).isEqualTo("intake.extra-material-requested");
            assertThat(event.actor()).isEqualTo("zhao.qiuyue");
            assertThat(event.data()).containsEntry("extraCount", 1).doesNotContainKey("extra");
            assertThat(event.data().toString()).as("a clerk's own words").doesNotContain("无犯罪记录");
        });
    }

    @Test
    void and_nobody_is_bound_to_what_other_authorities_know_or_only_others_have_to_bring(Broker broker) {
        Answer told = tells(3, PLAN_IS_UNSIGNED, Map.of("of", "M0002", "what", "请带身份证"), Map.of("of", "M0115", "what", "请附名单"));

        assertThat(told.body()).containsEntry("notAskedFor", List.of("M0002", "M0115"));
        assertThat(he.visitor().put("/api/applications/" + id + "/materials/M0018", "application/pdf", Resident.PLAN).body())
                .containsEntry("status", "ACCEPTED");
        await().until(() -> told(broker).size() == 4);
        assertThat(told(broker).get(1).data()).containsEntry("missing", "活动方案（时间、地点、范围）");
        assertThat(told(broker).get(2)).satisfies(ContractCheck::holds)
                .satisfies(alert -> assertThat(alert.data()).containsEntry("extra", "居民身份证、活动人员名单").containsEntry("extraCount", 2));
    }

    @Test
    void and_where_nothing_else_was_named_it_waits_as_before_while_the_five_days_run() {
        assertThat(tells(3, POLICE_RECORD).body()).containsEntry("status", "SUBMITTED").containsEntry("version", 4);

        assertThat(clerk.leafs("/api/window/applications", "applications")).extracting(row -> row.get("id")).contains(id);
        assertThat(accepts(4).body()).containsEntry("how", "COMPLETE");
    }

    @Test
    void and_nothing_leaves_in_words_the_item_does_not_know(Broker broker) {
        tells(3, PLAN_IS_UNSIGNED, Map.of("of", "532301195806301218的无犯罪记录", "what", "请开具"));

        await().until(() -> told(broker).size() == 3);
        assertThat(told(broker).toString()).doesNotContain("无犯罪记录", "532301195806301218");
    }

    @Test
    void in_words_and_each_thing_once() {
        assertThat(codes(tells(3))).containsExactly("nothing-named");
        assertThat(codes(tells(3, PLAN_IS_UNSIGNED, Map.of("of", "M0018", "what", " ")))).containsExactlyInAnyOrder("not-explained", "named-twice");
        assertThat(he.sees(id)).containsEntry("status", "SUBMITTED").containsEntry("version", 3);
    }

    @Test
    void and_only_what_it_named_is_changed_afterwards() {
        tells(3, PHONE_IS_WRONG);
        Map<String, Object> others = withPhone("13900000001");
        others.put("area", "别的山");

        Answer refused = he.visitor().put("/api/applications/" + id + "/form", Map.of("version", 4, "form", others));

        assertThat(codes(refused)).containsExactly("not-asked-for");
        Map<String, Object> corrected = Map.of("version", 4, "form", withPhone("13900000001"), "situation", Map.of("other", "one"));
        assertThat(codes(he.visitor().put("/api/applications/" + id + "/form", corrected))).as("another situation").containsExactly("situation-stays");
        assertThat(he.visitor().put("/api/applications/" + id + "/materials/M0002", "application/pdf", Resident.PLAN).status()).isEqualTo(404);
        assertThat(he.visitor().put("/api/applications/" + id + "/form", Map.of("version", 3, "form", withPhone("13900000001"))).status())
                .isEqualTo(409);
    }

    @Test
    void or_mends_it_on_the_spot() {
        comes();
        Answer mended = clerk.post(window("mending"), Map.of("version", 4, "answers", Map.of("phone", "13900000002")));

        assertThat(mended.body()).containsEntry("status", "SUBMITTED").containsEntry("version", 5);
        assertThat(he.sees(id).get("form")).isEqualTo(withPhone("13900000002"));
        assertThat(clerk.post(window("mending"), Map.of("version", 5, "answers", Map.of("phone", "12", "unknown", 1))).status()).isEqualTo(422);
        assertThat(accepts(5).status()).isEqualTo(200);
    }

    @Test
    void with_whoever_asked_online_there_and_not_behind_their_back() {
        Map<String, Object> mending = Map.of("version", 3, "answers", Map.of("phone", "13900000002"));

        assertThat(clerk.post(window("mending"), mending)).satisfies(no -> assertThat(no.problem()).isEqualTo("not-now"))
                .satisfies(no -> assertThat(no.text()).contains("no visit"));

        comes();
        town.becomes(LocalDate.of(2026, 2, 13));
        assertThat(clerk.post(window("mending"), Map.of("version", 4, "answers", Map.of("phone", "13900000002"))).status())
                .as("came yesterday").isEqualTo(409);
        assertThat(he.sees(id).get("form")).isEqualTo(Resident.FORM);
    }

    @Test
    void and_what_the_applicant_had_declared_is_kept_and_shown_beside_it(@Autowired MongoDatabase database) {
        comes();
        assertThat(codes(clerk.post(window("mending"), Map.of("version", 4, "answers", Map.of("phone", Resident.FORM.get("phone"))))))
                .containsExactly("nothing-mended");
        clerk.post(window("mending"), Map.of("version", 4, "answers", Map.of("phone", "13900000002", "area", Resident.FORM.get("area"))));
        clerk.post(window("mending"), Map.of("version", 5, "answers", Map.of("leader", "何正坤")));

        assertThat(he.sees(id)).containsEntry("mendings", List.of(
                Map.of("by", "受理窗口", "on", "2026-02-12", "before", Map.of("phone", "13800000010")),
                Map.of("by", "受理窗口", "on", "2026-02-12", "before", Map.of("leader", "周子林"))));
        assertThat(clerk.get("/api/window/applications/" + id).body()).extractingByKey("mendings").asString()
                .contains("by=zhao.qiuyue", "周*").doesNotContain("13800000010", "周子林");
        assertThat(Mono.from(database.getCollection("applications").find(Filters.eq("_id", id)).first()).block().toJson())
                .doesNotContain("13800000010", "周子林");
    }

    @Test
    void and_an_answer_that_was_right_is_confirmed() {
        tells(3, PHONE_IS_WRONG);
        for (String wrong : List.of("/area", "M0018", "/moon", "")) {
            assertThat(codes(confirms(wrong))).as(wrong).containsExactly("not-to-be-confirmed");
        }

        assertThat(confirms("/phone").body()).containsEntry("status", "ACCEPTED").containsEntry("how", "CORRECTED");
        assertThat(he.sees(id)).containsEntry("form", Resident.FORM);
    }

    private Answer confirms(String answer) {
        return he.visitor().put("/api/applications/" + id + "/form",
                Map.of("version", 4, "form", Resident.FORM, "confirmed", List.of(answer)));
    }

    /** He Zhengkun stands at the window. */
    private void comes() {
        assertThat(clerk.post(window("visits"), Map.of()).status()).isEqualTo(200);
    }

    @Test
    void or_that_no_licence_is_needed(Broker broker) {
        Answer refused = clerk.post(window("refusal"), Map.of("version", 3, "kind", "NOT_LICENSABLE", "reason", "不在高火险区，不需要许可"));

        assertThat(refused.body()).containsEntry("status", "NOT_REQUIRED").containsEntry("refusedOn", "2026-02-12");
        assertThat(he.sees(id)).containsEntry("nonAcceptance",
                Map.of("kind", "NOT_LICENSABLE", "on", "2026-02-12", "reason", "不在高火险区，不需要许可", "remedy", "楚雄市人民政府"));
        await().until(() -> told(broker).size() == 2);
        assertThat(told(broker).getLast()).satisfies(ContractCheck::holds)
                .satisfies(event -> assertThat(event.toString()).doesNotContain("高火险区，不需要"));
        assertThat(accepts(4).body()).containsEntry("currentStatus", "NOT_REQUIRED");
    }

    @Test
    void or_which_organ_is_the_right_one(Broker broker) {
        Map<String, Object> refusal = new HashMap<>(Map.of("version", 3, "kind", "WRONG_ORGAN", "reason", "跨乡镇，由市林草局决定"));
        assertThat(codes(clerk.post(window("refusal"), refusal))).containsExactly("right-organ-missing");
        for (String wrong : List.of("NOBODY", "DONGHUA_GOV", "CHUXIONG_HALL", "V_532301105207", "DONGHUA_BUREAU", "NHX_LC", "YULU_GOV", "DAGUOKOU_GOV", "子午镇人民政府")) {
            refusal.put("rightOrgan", wrong);
            assertThat(codes(clerk.post(window("refusal"), refusal))).containsExactly("right-organ-missing");
        }
        refusal.put("rightOrgan", "CXS_LC");

        assertThat(clerk.post(window("refusal"), refusal).body()).containsEntry("status", "REJECTED_AT_INTAKE").containsEntry("rightOrgan", "CXS_LC");

        await().until(() -> told(broker).size() == 2);
        assertThat(told(broker).getLast()).satisfies(ContractCheck::holds)
                .satisfies(event -> assertThat(event.data()).containsEntry("rightOrganName", "楚雄市林业和草原局")
                        .containsEntry("remedyOrganName", "楚雄市人民政府"));
    }

    @Test
    void until_the_applicant_takes_it_back() {
        Resident luo = Resident.bound(port, "luo.jinhua");
        Map<String, Object> seen = Map.of("version", 3);
        assertThat(luo.visitor().post("/api/applications/" + id + "/withdrawal", seen).status()).isEqualTo(404);

        assertThat(he.visitor().post("/api/applications/" + id + "/withdrawal", seen).body())
                .containsEntry("status", "WITHDRAWN_BY_APPLICANT").containsEntry("version", 4);

        assertThat(accepts(4).body()).containsEntry("currentStatus", "WITHDRAWN_BY_APPLICANT");
        assertThat(he.visitor().post("/api/applications/" + id + "/withdrawal", Map.of("version", 4)).status()).isEqualTo(409);
        assertThat(he.visitor().put("/api/applications/" + id + "/materials/M0018", "application/pdf", Resident.PLAN).status()).isEqualTo(409);
    }

    private Answer tells(long version, Object... deficiencies) {
        return clerk.post(window("correction"), Map.of("version", version, "deficiencies", List.of(deficiencies)));
    }

    private Answer accepts(long version) {
        return clerk.post(window("acceptance"), Map.of("version", version));
    }

    private String window(String act) {
        return "/api/window/applications/" + id + "/" + act;
    }

    private static Map<String, Object> withPhone(String phone) {
        Map<String, Object> form = new HashMap<>(Resident.FORM);
        form.put("phone", phone);
        return form;
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
