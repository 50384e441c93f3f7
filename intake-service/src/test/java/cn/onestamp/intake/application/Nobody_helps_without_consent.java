package cn.onestamp.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.awaitility.Awaitility.await;

import cn.onestamp.intake.RunningFrontDesk;
import cn.onestamp.platform.crypto.Sha256;
import cn.onestamp.platform.event.EventJson;
import cn.onestamp.platform.testkit.Broker;
import cn.onestamp.platform.testkit.ContractCheck;
import cn.onestamp.platform.testkit.SignIn;
import cn.onestamp.platform.testkit.Visitor;
import cn.onestamp.platform.testkit.Visitor.Answer;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import reactor.core.publisher.Flux;

/** The paper behind an agent: who may look at it, what it opens while it holds, and what is left when it is taken back. */
@RunningFrontDesk
class Nobody_helps_without_consent {

    private static final String LI = "li.chunhua";
    private static final String UNKNOWN = "00000000-0000-4000-8000-000000000000";

    @LocalServerPort
    private int port;

    @Autowired
    private MongoDatabase database;

    private Visitor agent;
    private Visitor clerk;

    @BeforeEach
    void comeIn() {
        await().until(() -> Visitor.withoutSignIn(port).get("/api/items/530164004000?place=532301105207").status() == 200);
        await().until(() -> staff(LI).post("/api/mandates", terms("wang.decai")).status() == 201);
        agent = staff(LI);
        clerk = staff("zhao.qiuyue");
    }

    @Test
    void and_whoever_judges_or_oversees_it_looks_at_the_paper() {
        String mandate = given("wang.decai");
        String id = handedIn(mandate);

        assertThat(List.of(LI, "zhao.qiuyue", "lin.chengyu")).allSatisfy(account -> assertThat(staff(account).get(proof(mandate)))
                .satisfies(paper -> assertThat(paper.bytes()).isEqualTo(Resident.PLAN))
                .satisfies(paper -> assertThat(paper.headers().getFirst("Content-Disposition"))
                        .isEqualTo("attachment; filename=\"mandate.pdf\"; filename*=UTF-8''mandate-" + mandate + ".pdf")));
        Visitor wang = Resident.bound(port, "wang.decai").visitor();
        assertThat(wang.get(proof(mandate)).bytes()).isEqualTo(Resident.PLAN);
        String nothing = agent.get(proof(UNKNOWN)).text();
        assertThat(List.of("he.junwei", "chang.guiying", "qi.fengying", "cheng.mingke")).allSatisfy(account ->
                assertThat(staff(account).get(proof(mandate)).text()).isEqualTo(nothing));
        assertThat(Resident.bound(port, "luo.jinhua").visitor().get(proof(mandate)).status()).isEqualTo(404);

        assertThat(clerk.post("/api/window/applications/" + id + "/acceptance", Map.of("version", 3)).status()).isEqualTo(200);
        assertThat(staff("he.junwei").get(proof(mandate)).status()).as("after the acceptance").isEqualTo(200);
        assertThat(readings(mandate)).extracting(row -> row.getString("who"), row -> row.getString("reason"))
                .containsExactly(tuple(LI, "mandate as act-as-agent"), tuple("wang.decai", "mandate as APPLICANT"));
        assertThat(readings(id)).extracting(row -> row.getString("who"), row -> row.getString("reason"))
                .containsExactly(tuple("zhao.qiuyue", "mandate as FRONT_DESK"), tuple("lin.chengyu", "mandate as COUNTY_SUPERVISOR"),
                        tuple("he.junwei", "mandate as REVIEWER"));
    }

    @Test
    void and_the_dossier_names_door_agent_and_mandate_also_after_the_villager_took_it_over() {
        String mandate = given("wang.decai");
        String id = handedIn(mandate);
        Resident wang = Resident.bound(port, "wang.decai");
        Map<String, Object> door = Map.of("channel", "AGENT", "since", "2026-02-12", "agent", LI, "mandate", mandate);
        assertThat(clerk.get("/api/window/applications/" + id).body()).containsEntry("door", door);
        assertThat(wang.sees(id)).containsEntry("door", door);

        wang.visitor().post("/api/applications/" + id + "/take-over", Map.of("version", 3));

        assertThat(clerk.get("/api/window/applications/" + id).body()).extractingByKey("door", MAP)
                .containsEntry("channel", "ONLINE").containsEntry("agent", LI).containsEntry("mandate", mandate);
        assertThat(clerk.get(proof(mandate)).status()).isEqualTo(200);
    }

    @Test
    void and_a_villager_without_an_account_takes_it_back_at_the_window() {
        String mandate = given("wang.decai");
        String id = handedIn(mandate);
        Map<String, Object> seen = agent.get("/api/applications/" + id).body();
        Object number = seen.get("number");
        String revocation = "/api/window/mandates/" + mandate + "/revocation";
        Map<String, Object> said = Map.of("reason", "本人到窗口说不再委托");
        assertThat(staff("chang.guiying").post(revocation, said).status()).as("another township").isEqualTo(404);
        Map<String, Object> card = Township.identity("wang.decai");
        assertThat(clerk.post("/api/window/mandates", card).text()).contains(mandate).doesNotContain("王德财");
        assertThat(staff("chang.guiying").post("/api/window/mandates", card).body()).containsEntry("mandates", List.of());
        assertThat(clerk.post(revocation, Map.of("reason", " ")).text()).contains("reason-missing");

        String key = Resident.freshKey();
        Answer ended = clerk.post(revocation, key, said);

        assertThat(ended.body()).containsEntry("status", "REVOKED");
        Object queryCode = ((Map<?, ?>) ((List<?>) ended.body().get("receipts")).getFirst()).get("queryCode");
        assertThat(clerk.post(revocation, key, said).body()).isEqualTo(ended.body());
        assertThat(clerk.post(revocation, said).status()).as("once").isEqualTo(409);
        assertThat(tracking(number, seen.get("queryCode"))).as("with the code the agent knows").isEqualTo(404);
        assertThat(tracking(number, queryCode)).isEqualTo(200);
        assertThat(agent.get("/api/applications/" + id).status()).isEqualTo(404);
        assertThat(agent.get(proof(mandate)).status()).isEqualTo(404);
        assertThat(agent.get("/api/mandates/applications").text()).doesNotContain(id);
        assertThat(clerk.get("/api/window/applications/" + id).body()).extractingByKey("door", MAP)
                .containsEntry("agent", LI).containsEntry("mandate", mandate);
        assertThat(clerk.get(proof(mandate)).status()).as("the evidence stays").isEqualTo(200);
        assertThat(rows("intake.mandate-revocation", mandate)).singleElement()
                .satisfies(row -> assertThat(row.getString("reason")).isEqualTo("本人到窗口说不再委托"));
    }

    @Test
    void and_who_revokes_it_online_gets_a_code_the_agent_does_not_know() {
        String mandate = given("wang.decai");
        String id = handedIn(mandate);
        Map<String, Object> known = agent.get("/api/applications/" + id).body();
        Resident wang = Resident.bound(port, "wang.decai");

        assertThat(wang.visitor().post("/api/mandates/" + mandate + "/revocation", Map.of()).body()).doesNotContainKey("receipts");

        assertThat(tracking(known.get("number"), known.get("queryCode"))).isEqualTo(404);
        assertThat(tracking(known.get("number"), wang.sees(id).get("queryCode"))).isEqualTo(200);
        assertThat(wang.visitor().post("/api/applications/" + id + "/take-over", Map.of("version", 4)).status()).isEqualTo(200);
        assertThat(wang.sees(id)).extractingByKey("door", MAP).containsEntry("agent", LI);
    }

    @Test
    void and_a_child_comes_to_the_window_with_the_guardian(Broker broker) {
        Map<String, Object> alone = Resident.wish(Township.identity("yang.xiaoman"));
        assertThat(clerk.post("/api/window/applications", alone).text()).contains("GUARDIAN_NEEDED", "请监护人一起来");
        assertThat(clerk.post("/api/window/applications", with("guardian", "he.zhengkun", alone)).text()).contains("IDENTITY_NOT_CONFIRMED");
        assertThat(clerk.post("/api/window/applications", with("guardian", "yang.xiaoman", alone)).text()).contains("GUARDIAN_NOT_OF_AGE");

        Answer begun = clerk.post("/api/window/applications", with("guardian", "yang.chun", alone));

        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        String id = (String) begun.body().get("id");
        String child = (String) clerk.get("/api/applications/" + id).body().get("applicantId");
        await().untilAsserted(() -> assertThat(broker.everythingIn("intake.person.v1").stream().filter(record -> child.equals(record.key()))
                .map(record -> EventJson.read(record.key(), record.value())).filter(event -> event.type().equals("intake.guardian-confirmed")))
                .isNotEmpty().allSatisfy(ContractCheck::holds));
        assertThat(Resident.bound(port, "yang.chun").sees(id)).containsEntry("applicant", "杨*");
    }

    @Test
    void and_a_child_gives_a_mandate_with_the_guardian() {
        Visitor baihe = staff("zhao.baihe");
        await().until(() -> baihe.post("/api/mandates", terms("zhou.zilin")).status() != 404);
        assertThat(baihe.post("/api/mandates", terms("yang.xiaoman")).text()).contains("GUARDIAN_NEEDED");

        assertThat(baihe.post("/api/mandates", with("guardian", "yang.chun", terms("yang.xiaoman"))).body()).containsEntry("status", "UNPROVEN");
    }

    @Test
    void and_an_enterprise_walks_in_with_its_handler() {
        Map<String, Object> licence = Map.of("uscc", "91532301MA6N000170", "name", "楚雄示例菌业有限公司");
        Map<String, Object> walkIn = Resident.wish(Township.identity("pu.guifang"));
        walkIn.put("enterprise", licence);
        assertThat(clerk.post("/api/window/applications", walkIn).text()).contains("ENTERPRISE_NOT_CONFIRMED");

        walkIn.putAll(Township.identity("li.wenbin"));
        Answer begun = clerk.post("/api/window/applications", walkIn);
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        assertThat(clerk.get("/api/applications/" + begun.body().get("id")).body()).containsEntry("applicant", "楚雄示例菌业有限公司");

        Resident li = Resident.bound(port, "li.wenbin");
        li.visitor().post("/api/persons/enterprises", licence);
        String enterprise = (String) clerk.get("/api/applications/" + begun.body().get("id")).body().get("applicantId");
        assertThat(li.visitor().post("/api/persons/enterprises/" + enterprise + "/handlers", Township.identity("pu.guifang")).status())
                .isIn(201, 409);
        walkIn.putAll(Township.identity("pu.guifang"));
        assertThat(clerk.post("/api/window/applications", walkIn).status()).as("a handler on file").isEqualTo(201);
    }

    @Test
    void and_files_are_sent_in_pieces_only_while_somebody_helps() {
        String mandate = given("he.zhengkun");
        Answer begun = agent.post("/api/applications", Resident.wish(Map.of("mandate", mandate)));
        String he = (String) agent.get("/api/applications/" + begun.body().get("id")).body().get("applicantId");
        Map<String, Object> file = Map.of("fileName", "何正坤的方案.pdf", "mediaType", "application/pdf", "size", Resident.PLAN.length,
                "sha256", Sha256.hex(Resident.PLAN), "materialCode", "M0018", "forPerson", he);
        assertThat(staff("qi.fengying").post("/api/uploads", file).status()).as("another agent").isEqualTo(404);
        String whole = (String) agent.post("/api/uploads", file).body().get("id");
        String broken = (String) agent.post("/api/uploads", file).body().get("id");
        assertThat(agent.patch("/api/uploads/" + whole, 0, Resident.PLAN).body()).containsEntry("status", "STORED");

        assertThat(agent.get("/api/library?person=" + he).text()).contains("\"title\":\"M0018\"").doesNotContain("方案");
        assertThat(rows("intake.dossier-read", he)).extracting(row -> row.getString("reason")).contains("library as HELPER");
        assertThat(staff("qi.fengying").get("/api/library?person=" + he).status()).isEqualTo(404);

        agent.post("/api/mandates/" + mandate + "/revocation", Map.of());
        assertThat(agent.patch("/api/uploads/" + broken, 0, Resident.PLAN).status()).isEqualTo(404);
        assertThat(agent.get("/api/library?person=" + he).status()).isEqualTo(404);
        assertThat(agent.post("/api/uploads", file).status()).isEqualTo(404);
    }

    /** @return the id of a mandate with its paper */
    private String given(String account) {
        String mandate = (String) agent.post("/api/mandates", terms(account)).body().get("id");
        assertThat(agent.put(proof(mandate), "application/pdf", Resident.PLAN).body()).containsEntry("status", "GIVEN");
        return mandate;
    }

    /** @return the id of an application at version 3 that the agent handed in */
    private String handedIn(String mandate) {
        String id = (String) agent.post("/api/applications", Resident.wish(Map.of("mandate", mandate))).body().get("id");
        agent.put("/api/applications/" + id + "/materials/M0018", "application/pdf", Resident.PLAN);
        assertThat(agent.post("/api/applications/" + id + "/submission", Map.of("version", 2, "declared", true)).status()).isEqualTo(200);
        return id;
    }

    private int tracking(Object number, Object queryCode) {
        return Visitor.withoutSignIn(port).post("/api/tracking", Map.of("number", number, "queryCode", queryCode)).status();
    }

    private List<Document> readings(String subject) {
        return rows("intake.dossier-read", subject).stream().filter(row -> row.getString("reason").startsWith("mandate")).toList();
    }

    private List<Document> rows(String what, String subject) {
        return Flux.from(database.getCollection("audit").find(Filters.and(
                Filters.eq("subject", subject), Filters.eq("what", what))).sort(Sorts.ascending("_id"))).collectList().block();
    }

    private Visitor staff(String account) {
        return Visitor.at(port, SignIn.staff(account));
    }

    private static Map<String, Object> with(String member, String account, Map<String, Object> asked) {
        Map<String, Object> more = new HashMap<>(asked);
        more.put(member, Township.identity(account));
        return more;
    }

    private static Map<String, Object> terms(String account) {
        Map<String, Object> terms = new HashMap<>(Township.identity(account));
        terms.putAll(Map.of("items", List.of(Resident.FOREST), "from", "2026-02-12", "to", "2026-06-30"));
        return terms;
    }

    private static String proof(String mandate) {
        return "/api/mandates/" + mandate + "/proof";
    }
}
