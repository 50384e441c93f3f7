package cn.onestamp.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.onestamp.intake.RunningFrontDesk;
import cn.onestamp.platform.testkit.SignIn;
import cn.onestamp.platform.testkit.Visitor;
import cn.onestamp.platform.testkit.Visitor.Answer;
import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import reactor.core.publisher.Flux;

/** Zhao Qiuyue at the window of Donghua is the sister-in-law of Qi Shunli; Li Chunhua is the agent of Dazu (回避, 公务员法 art. 76). */
@RunningFrontDesk
class Staff_stay_away_from_their_relatives {

    private static final String RELATIVE = "qi.shunli";

    @LocalServerPort
    private int port;

    @Autowired
    private MongoDatabase database;

    private Visitor zhao;
    private Visitor deskOfPosts;
    private String relativesId;

    @BeforeEach
    void zhaoDeclaresIt() {
        await().until(() -> Visitor.withoutSignIn(port).get("/api/items/530164004000?place=532301105207").status() == 200);
        zhao = Visitor.at(port, SignIn.staff("zhao.qiuyue"));
        deskOfPosts = Visitor.at(port, SignIn.staff("kong.qingfan"));
        await().untilAsserted(() -> assertThat(zhao.post("/api/persons/kin", relative("IN_LAW"))).satisfies(
                declared -> assertThat(declared.status()).as(declared.text()).isEqualTo(201)));
        relativesId = (String) zhao.post("/api/persons/kin", relative("IN_LAW")).body().get("personId");
    }

    @AfterEach
    void strikeOff() {
        deskOfPosts.post("/api/persons/kin/" + relativesId + "/end", ending());
    }

    @Test
    void and_from_what_they_handed_in_for_a_colleague_who_had_begun_it() {
        Township donghua = Township.DONGHUA;
        Visitor zheng = Visitor.at(port, SignIn.staff("zheng.lei"));
        String id = (String) zhao.post("/api/window/applications", donghua.walkIn(Township.identity(donghua.villager()))).body().get("id");
        zheng.put("/api/applications/" + id + "/materials/M0018", "application/pdf", Resident.PLAN);
        assertThat(near(id, "zheng.lei")).as("only a draft").containsEntry("ground", "NONE");

        assertThat(zheng.post("/api/applications/" + id + "/submission", Map.of("version", 2, "declared", true)).status()).isEqualTo(200);

        assertThat(near(id, "zheng.lei")).containsEntry("ground", "HELPED");
        assertThat(near(id, "zhao.qiuyue")).containsEntry("ground", "HELPED");
    }

    @Test
    void and_take_nothing_back_for_them() {
        String id = Township.DONGHUA.handedIn(port, RELATIVE);

        Answer no = zhao.post("/api/applications/" + id + "/withdrawal", Map.of("version", 3, "reason", "不办了"));

        assertThat(no.status()).as(no.text()).isEqualTo(403);
        assertThat(refusals(id)).singleElement().satisfies(row -> assertThat(row).containsEntry("who", "zhao.qiuyue").containsEntry("result", "refused"));
    }

    @Test
    void at_the_window_in_everything_and_both_names_are_put_down() {
        String id = Resident.bound(port, RELATIVE).handsIn();
        String here = "/api/window/applications/" + id;

        for (Answer no : List.of(zhao.post(here + "/acceptance", Map.of("version", 3)), zhao.post(here + "/mending", Map.of("version", 3, "answers", Map.of())),
                zhao.post(here + "/correction", Map.of("version", 3, "deficiencies", List.of())), zhao.get(here + "/materials/M0018"),
                zhao.post(here + "/refusal", Map.of("version", 3, "kind", "NOT_LICENSABLE", "reason", "x")),
                zhao.post(here + "/materials/M0018/sighting", Map.of("version", 3)))) {
            assertThat(no.status()).as(no.text()).isEqualTo(403);
            assertThat(no.text()).contains("回避");
        }

        assertThat(refusals(id)).hasSize(6).allSatisfy(row -> assertThat(row)
                .containsEntry("who", "zhao.qiuyue").containsEntry("onBehalfOf", null).containsEntry("reason", "KIN, applicant " + relativesId).containsEntry("result", "refused"));
        assertThat(near(id, "zhao.qiuyue")).containsEntry("ground", "KIN").containsEntry("applicant", relativesId);
        assertThat(near(id, RELATIVE)).containsEntry("ground", "OWN");
        assertThat(near(id, "zheng.lei")).containsEntry("ground", "NONE");
        assertThat(Visitor.at(port, SignIn.staff("zheng.lei")).post(here + "/acceptance", Map.of("version", 3)).status()).isEqualTo(200);
        assertThat(Visitor.at(port, SignIn.service("approval")).postWithoutKey("/internal/applications/" + id + "/holder",
                Map.of("reason", "seal", "asker", "zhao.qiuyue")).status()).as("nor are they told the name").isEqualTo(403);
    }

    @Test
    void but_nobody_is_their_own_relative() {
        Map<String, Object> self = new HashMap<>(Township.identity("zhao.qiuyue"));
        self.put("kinship", "SPOUSE");
        assertThat(zhao.post("/api/persons/kin", self).text()).contains("KIN_IS_SELF");
        self.put("account", "zhao.qiuyue");
        assertThat(deskOfPosts.post("/api/persons/kin", self).text()).as("nor says the county so").contains("KIN_IS_SELF");
    }

    @Test
    void until_the_county_strikes_them_off_and_nobody_else_can() {
        String id = Resident.bound(port, RELATIVE).handsIn();
        String end = "/api/persons/kin/" + relativesId + "/end";
        assertThat(zhao.post(end, ending()).status()).as("herself").isEqualTo(404);
        assertThat(Visitor.at(port, SignIn.staff("hao.jingtian")).post(end, ending()).status()).as("the other county").isEqualTo(404);
        assertThat(zhao.get("/api/persons/kin").body().get("kin").toString()).contains("IN_LAW", "起*").doesNotContain("起顺利", "532301199405250331");

        assertThat(deskOfPosts.post(end, ending()).body()).containsEntry("ended", "2026-02-12");

        assertThat(deskOfPosts.get("/api/persons/kin?account=zhao.qiuyue").body().get("kin").toString()).contains("ended=2026-02-12", "why=" + ending().get("reason"));
        assertThat(zhao.post("/api/window/applications/" + id + "/acceptance", Map.of("version", 3)).status()).isEqualTo(200);
    }

    @Test
    void and_the_county_may_declare_what_they_do_not_but_not_for_others_elsewhere() {
        Map<String, Object> ofZheng = new HashMap<>(relative("SPOUSE"));
        ofZheng.put("account", "zheng.lei");
        assertThat(Visitor.at(port, SignIn.staff("hao.jingtian")).post("/api/persons/kin", ofZheng).status()).isEqualTo(404);
        assertThat(zhao.post("/api/persons/kin", ofZheng).status()).isEqualTo(404);
        assertThat(Visitor.at(port, SignIn.resident("luo.jinhua")).post("/api/persons/kin", relative("SPOUSE")).status()).isEqualTo(404);
        Map<String, Object> wrongName = new HashMap<>(relative("SPOUSE"));
        wrongName.put("name", "别人");
        assertThat(deskOfPosts.post("/api/persons/kin", wrongName).status()).isEqualTo(422);

        assertThat(deskOfPosts.post("/api/persons/kin", ofZheng).status()).isEqualTo(201);
        String id = Resident.bound(port, RELATIVE).handsIn();
        assertThat(Visitor.at(port, SignIn.staff("zheng.lei")).post("/api/window/applications/" + id + "/acceptance", Map.of("version", 3)).status())
                .isEqualTo(403);
        deskOfPosts.post("/api/persons/kin/" + relativesId + "/end", Map.of("account", "zheng.lei", "reason", "申报有误"));
    }

    @Test
    void and_an_agent_who_has_come_to_the_window_from_what_they_asked_for_others_even_after_it_was_taken_over() {
        Visitor li = Visitor.at(port, SignIn.staff("li.chunhua"));
        await().until(() -> li.post("/api/mandates", Map.of("citizenId", "1", "name", "x", "items", List.of(), "from", "2026-02-12", "to", "2026-02-13"))
                .status() == 422);
        String id = (String) li.post("/api/applications", Resident.wish(Map.of("mandate", Township.DONGHUA.mandate(port)))).body().get("id");
        li.put("/api/applications/" + id + "/materials/M0018", "application/pdf", Resident.PLAN);
        assertThat(li.post("/api/applications/" + id + "/submission", Map.of("version", 2)).status()).isEqualTo(200);
        String acceptance = "/api/window/applications/" + id + "/acceptance";
        assertThat(deskOfPosts.post("/api/posts", Map.of("account", "li.chunhua", "organ", "DONGHUA_CENTRE", "post", "FRONT_DESK",
                "divisionScope", "532301105000", "from", "2026-02-12", "personnelOrgan", "DONGHUA_CENTRE")).status()).isEqualTo(201);
        try {
            await().until(() -> li.post(acceptance, Map.of("version", 3)).status() == 403);
            Resident wang = Resident.bound(port, "wang.decai");
            assertThat(wang.visitor().post("/api/applications/" + id + "/take-over", Map.of("version", 3)).status()).isEqualTo(200);

            assertThat(li.post(acceptance, Map.of("version", 4))).satisfies(no -> {
                assertThat(no.status()).isEqualTo(403);
                assertThat(no.text()).contains("回避");
            });
            assertThat(near(id, "li.chunhua")).containsEntry("ground", "HELPED");
            assertThat(refusals(id)).allSatisfy(row -> assertThat(row).containsEntry("who", "li.chunhua").containsEntry("onBehalfOf", null)
                    .containsEntry("reason", "HELPED, applicant " + wang.visitor().get("/api/persons/me").body().get("personId")));
        } finally {
            deskOfPosts.post("/api/posts/li.chunhua@DONGHUA_CENTRE@FRONT_DESK@532301105000/end",
                    Map.of("version", 1, "lastDay", "2026-02-11", "reason", "岗位调整"));
            await().until(() -> li.post(acceptance, Map.of("version", 4)).status() == 404);
        }
    }

    @Test
    void and_a_clerk_does_not_review_what_they_wrote_down_for_a_walk_in_though_they_may_accept_it() {
        String id = Township.DONGHUA.handedIn(port, "he.zhengkun");

        assertThat(near(id, "zhao.qiuyue")).containsEntry("ground", "HELPED");
        assertThat(zhao.post("/api/window/applications/" + id + "/acceptance", Map.of("version", 3)).status()).isEqualTo(200);
    }

    @Test
    void and_a_clerk_who_acts_for_an_enterprise_from_what_it_asks_for() {
        Visitor gao = Resident.bound(port, "gao.yongfa").visitor();
        String shop = (String) gao.post("/api/persons/enterprises", Map.of("uscc", "92532324MA6N000252", "name", "南华示例日用百货店（个体工商户）"))
                .body().get("enterpriseId");
        Answer begun = gao.post("/api/applications", Resident.wish(Map.of("applicant", shop)));
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        String id = (String) begun.body().get("id");
        assertThat(gao.get("/api/applications/" + id).body()).containsEntry("applicant", "南*户）");
        assertThat(near(id, "zheng.lei")).containsEntry("ground", "NONE");

        assertThat(gao.post("/api/persons/enterprises/" + shop + "/handlers", Township.identity("zheng.lei")).status()).isIn(201, 409);

        assertThat(near(id, "zheng.lei")).containsEntry("ground", "OWN");
    }

    private Map<String, Object> near(String id, String account) {
        return Visitor.at(port, SignIn.service("approval")).get("/internal/applications/" + id + "/recusal?account=" + account).body();
    }

    private List<Document> refusals(String id) {
        return Flux.from(database.getCollection("audit").find(Filters.and(
                Filters.eq("subject", id), Filters.eq("what", "intake.recusal-refused")))).collectList().block();
    }

    private static Map<String, Object> relative(String kinship) {
        Map<String, Object> relative = new HashMap<>(Township.identity(RELATIVE));
        relative.put("kinship", kinship);
        return relative;
    }

    private static Map<String, Object> ending() {
        return Map.of("account", "zhao.qiuyue", "reason", "申报有误");
    }
}
