package cn.onestamp.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.onestamp.intake.OpenTown;
import cn.onestamp.intake.RunningFrontDesk;
import cn.onestamp.platform.crypto.Sha256;
import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.event.EventJson;
import cn.onestamp.platform.table.Row;
import cn.onestamp.platform.table.Table;
import cn.onestamp.platform.testkit.Broker;
import cn.onestamp.platform.testkit.ContractCheck;
import cn.onestamp.platform.testkit.SignIn;
import cn.onestamp.platform.testkit.Visitor;
import cn.onestamp.platform.testkit.Visitor.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Three doors: what the village agent does under a mandate, what the window does for a walk-in, and who goes on with it. */
@RunningFrontDesk
class Agent_asks_for_a_villager {

    private static final byte[] SIGNED = Resident.PLAN;

    @LocalServerPort
    private int port;

    private Visitor agent;
    private Visitor clerk;

    @BeforeEach
    void comeIn() {
        await().until(() -> Visitor.withoutSignIn(port).get("/api/items/530164004000?place=532301105207").status() == 200);
        await().until(() -> Visitor.at(port, SignIn.staff("li.chunhua")).post("/api/mandates", terms("wang.decai")).status() == 201);
        agent = Visitor.at(port, SignIn.staff("li.chunhua"));
        clerk = Visitor.at(port, SignIn.staff("zhao.qiuyue"));
    }

    @Test
    void under_a_mandate_and_both_names_are_put_down(Broker broker) {
        String mandate = draws("wang.decai");
        assertThat(begins(mandate).status()).as("without the signed paper").isEqualTo(404);
        prove(mandate);

        Answer begun = begins(mandate);
        String id = (String) begun.body().get("id");
        assertThat(agent.get("/api/applications/" + id).body()).as("what the agent wrote").containsEntry("form", Resident.FORM);
        assertThat(clerk.get("/api/applications/" + id).text()).as("what the window reads").doesNotContain("13800000010", "周子林");
        agent.put("/api/applications/" + id + "/materials/M0018", "application/pdf", Resident.PLAN);
        Answer receipt = agent.post("/api/applications/" + id + "/submission", Map.of("version", 2));

        assertThat(receipt.body().get("number").toString().charAt(17)).as("the agent's channel").isEqualTo('2');
        assertThat(held()).contains(id);
        await().until(() -> told(broker, "intake.application.v1", id).size() == 1);
        Resident wang = Resident.bound(port, "wang.decai");
        assertThat(told(broker, "intake.application.v1", id).getFirst()).satisfies(ContractCheck::holds).satisfies(event -> {
            assertThat(event.actor()).isEqualTo("li.chunhua");
            assertThat(event.onbehalfof()).isEqualTo(wang.visitor().get("/api/persons/me").body().get("personId"));
        });
        assertThat(told(broker, "intake.mandate.v1", mandate)).singleElement().satisfies(ContractCheck::holds);
        assertThat(told(broker, "intake.mandate.v1", mandate).toString()).doesNotContain("532301199003070012", "王德财");
    }

    @Test
    void and_sees_nothing_of_it_once_the_villager_goes_on_alone() {
        String id = handsInFor("wang.decai");
        Resident wang = Resident.bound(port, "wang.decai");
        assertThat(rows(wang.visitor().get("/api/applications"))).contains(id);
        Resident luo = Resident.bound(port, "luo.jinhua");
        assertThat(luo.visitor().post("/api/applications/" + id + "/take-over", Map.of("version", 3)).status()).isEqualTo(404);
        assertThat(agent.post("/api/applications/" + id + "/take-over", Map.of("version", 3)).status()).isEqualTo(404);

        Map<String, Object> knownToTheAgent = Map.of("number", agent.get("/api/applications/" + id).body().get("number"),
                "queryCode", agent.get("/api/applications/" + id).body().get("queryCode"));
        Answer taken = wang.visitor().post("/api/applications/" + id + "/take-over", Map.of("version", 3));
        assertThat(taken.body()).containsEntry("status", "SUBMITTED").containsEntry("version", 4);
        assertThat(Visitor.withoutSignIn(port).post("/api/tracking", knownToTheAgent).status()).as("with the code the agent knows").isEqualTo(404);
        assertThat(Visitor.withoutSignIn(port).post("/api/tracking",
                Map.of("number", knownToTheAgent.get("number"), "queryCode", taken.body().get("queryCode"))).status()).isEqualTo(200);

        String unknown = "00000000-0000-4000-8000-000000000000";
        assertThat(agent.get("/api/applications/" + id).text()).isEqualTo(agent.get("/api/applications/" + unknown).text());
        assertThat(agent.put("/api/applications/" + id + "/materials/M0018", "application/pdf", Resident.PLAN).status()).isEqualTo(404);
        assertThat(agent.post("/api/applications/" + id + "/withdrawal", Map.of("version", 4)).status()).isEqualTo(404);
        assertThat(held()).doesNotContain(id);
        assertThat(wang.visitor().post("/api/applications/" + id + "/take-over", Map.of("version", 4)).status()).isEqualTo(409);
        assertThat(wang.visitor().post("/api/applications/" + id + "/withdrawal", Map.of("version", 4)).status()).isEqualTo(200);
    }

    @Test
    void until_the_mandate_is_taken_back() {
        String mandate = draws("wang.decai");
        prove(mandate);
        String id = (String) begins(mandate).body().get("id");
        Resident wang = Resident.bound(port, "wang.decai");
        assertThat(Visitor.at(port, SignIn.staff("qi.fengying")).post("/api/mandates/" + mandate + "/revocation", Map.of()).status()).isEqualTo(404);

        assertThat(wang.visitor().post("/api/mandates/" + mandate + "/revocation", Map.of()).body()).containsEntry("status", "REVOKED");

        assertThat(agent.put("/api/applications/" + id + "/materials/M0018", "application/pdf", Resident.PLAN).status()).isEqualTo(404);
        assertThat(begins(mandate).status()).isEqualTo(404);
        assertThat(held()).doesNotContain(id);
        assertThat(wang.visitor().put("/api/applications/" + id + "/materials/M0018", "application/pdf", Resident.PLAN).status()).isEqualTo(200);
    }

    @Test
    void and_whoever_takes_a_request_back_it_is_told_whose_hand_it_was(Broker broker) {
        Resident wang = Resident.bound(port, "wang.decai");
        String byTheAgent = handsInFor("wang.decai");
        String byTheWindow = handsInFor("wang.decai");
        String byTheVillager = handsInFor("wang.decai");

        Map.of(byTheAgent, agent, byTheWindow, clerk, byTheVillager, wang.visitor()).forEach((id, hand) ->
                assertThat(hand.post("/api/applications/" + id + "/withdrawal", Map.of("version", 3, "reason", "不去了")).status()).isEqualTo(200));

        assertThat(withdrawnBy(broker, byTheAgent)).isEqualTo("AGENT");
        assertThat(withdrawnBy(broker, byTheWindow)).isEqualTo("WINDOW");
        assertThat(withdrawnBy(broker, byTheVillager)).isEqualTo("APPLICANT");
    }

    @Test
    void and_no_window_takes_it_back_without_saying_why(Broker broker) {
        Resident wang = Resident.bound(port, "wang.decai");
        String id = handsInFor("wang.decai");
        String way = "/api/applications/" + id + "/withdrawal";

        assertThat(clerk.post(way, Map.of("version", 3, "reason", " ")).text()).contains("reason-missing");
        assertThat(clerk.post(way, Map.of("version", 3)).text()).contains("reason-missing");
        assertThat(clerk.post(way, Map.of("version", 3, "reason", "本人到窗口说不去了")).status()).isEqualTo(200);

        assertThat(wang.sees(id)).containsEntry("withdrawal", Map.of("on", "2026-02-12", "by", "WINDOW", "reason", "本人到窗口说不去了"));
        assertThat(withdrawnBy(broker, id)).isEqualTo("WINDOW");
        assertThat(told(broker, "intake.application.v1", id).toString()).doesNotContain("不去了");
    }

    private static Object withdrawnBy(Broker broker, String id) {
        await().until(() -> told(broker, "intake.application.v1", id).size() == 2);
        Event withdrawn = told(broker, "intake.application.v1", id).getLast();
        ContractCheck.holds(withdrawn);
        return withdrawn.data().get("withdrawnBy");
    }

    @Test
    void only_of_the_own_village_only_what_was_asked_and_only_there() {
        assertThat(agent.post("/api/mandates", terms("luo.jinhua")).status()).as("another village").isEqualTo(422);
        assertThat(clerk.post("/api/mandates", terms("wang.decai")).status()).as("no agent").isEqualTo(404);
        Map<String, Object> backwards = new HashMap<>(terms("wang.decai"));
        backwards.putAll(Map.of("items", List.of(), "to", "2025-01-01"));
        assertThat(agent.post("/api/mandates", backwards).body().get("faults").toString()).contains("items-unclear", "dates-wrong");
        Map<String, Object> unknown = new HashMap<>(terms("wang.decai"));
        unknown.put("items", List.of("999999999999", " "));
        assertThat(agent.post("/api/mandates", unknown).body().get("faults").toString()).contains("/items/0", "/items/1", "item-unknown");
        String mandate = draws("wang.decai");
        prove(mandate);
        Map<String, Object> forSomebodyElseToo = wish(mandate);
        forSomebodyElseToo.put("applicant", UUID.randomUUID().toString());
        assertThat(agent.post("/api/applications", forSomebodyElseToo).text()).contains("applicant-and-mandate");

        assertThat(Visitor.at(port, SignIn.staff("qi.fengying")).post("/api/applications", wish(mandate)).status()).as("another agent").isEqualTo(404);
        Map<String, Object> elsewhere = new HashMap<>(wish(mandate));
        elsewhere.put("place", "532301105901");
        assertThat(agent.post("/api/applications", elsewhere).status()).as("another village").isEqualTo(404);
        Map<String, Object> other = new HashMap<>(wish(mandate));
        other.put("itemCode", "530120001000");
        assertThat(agent.post("/api/applications", other).text()).contains("not-in-mandate");
    }

    @Test
    void but_not_what_people_have_to_ask_for_themselves() {
        String card = "532014002000";
        Map<String, Object> terms = new HashMap<>(terms("wang.decai"));
        terms.put("items", List.of(card));
        String mandate = (String) agent.post("/api/mandates", terms).body().get("id");
        prove(mandate);
        Map<String, Object> wish = new HashMap<>(wish(mandate));
        wish.putAll(Map.of("itemCode", card, "situation", Map.of()));
        assertThat(agent.post("/api/applications", wish).text()).doesNotContain("not-for-agents");

        assertThat(Visitor.at(port, SignIn.staff("bao.wenjie")).post("/api/items/" + card + "/versions",
                Map.of("basedOn", 1, "from", "2026-02-12", "changes", Map.of("agentIntake", false))).status()).isEqualTo(201);

        await().untilAsserted(() -> assertThat(agent.post("/api/applications", wish).text()).contains("not-for-agents"));
        assertThat(agent.post("/api/mandates", terms).text()).as("nor does anybody sign for it any more").contains("NOT_FOR_AGENTS");
        assertThat(Visitor.withoutSignIn(port).get("/api/items/" + card).body()).containsEntry("agentIntake", false).containsEntry("agentFee", 0);
        wish.remove("mandate");
        assertThat(Resident.bound(port, "wang.decai").visitor().post("/api/applications", wish).text()).as("in person").doesNotContain("not-for-agents");
    }

    @Test
    void or_the_window_does_for_whoever_walks_in_with_a_card() {
        Map<String, Object> walkIn = new HashMap<>(Resident.wish(identity("wang.decai")));
        assertThat(Visitor.at(port, SignIn.staff("chang.guiying")).post("/api/window/applications", walkIn).status()).isEqualTo(404);
        assertThat(agent.post("/api/window/applications", walkIn).status()).isEqualTo(404);

        String key = Resident.freshKey();
        Answer begun = clerk.post("/api/window/applications", key, walkIn);
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        assertThat(clerk.post("/api/window/applications", key, walkIn).body()).isEqualTo(begun.body());
        assertThat(clerk.post("/api/window/applications", key, Resident.wish(identity("he.zhengkun"))).problem())
                .as("the next one at the window, under the key of the one before").isEqualTo("key-reused");
        String id = (String) begun.body().get("id");
        clerk.put("/api/applications/" + id + "/materials/M0018", "application/pdf", Resident.PLAN);
        Answer receipt = clerk.post("/api/applications/" + id + "/submission", Map.of("version", 2));

        assertThat(receipt.body().get("number").toString().charAt(17)).as("the window's channel").isEqualTo('1');
        assertThat(Resident.bound(port, "wang.decai").visitor().post("/api/applications/" + id + "/take-over", Map.of("version", 3)).status()).isEqualTo(200);
        assertThat(clerk.get("/api/window/applications/" + id + "/materials/M0018").status())
                .as("whoever wrote it down may judge it, also after the villager took it over").isEqualTo(200);
        assertThat(rows(Resident.bound(port, "wang.decai").visitor().get("/api/applications"))).contains(id);
        assertThat(clerk.post("/api/window/applications", Resident.wish(Map.of("citizenId", "532301199003070012", "name", "别人"))).status())
                .isEqualTo(422);
    }

    @Test
    void or_a_guardian_for_a_child_who_cannot_ask_alone() {
        Resident yang = Resident.bound(port, "yang.chun");
        Answer named = yang.visitor().post("/api/persons/me/wards", identity("yang.xiaoman"));
        assertThat(named.status()).as(named.text()).isIn(200, 201);
        String child = principal(yang, "WARD");

        String id = (String) yang.visitor().post("/api/applications", Resident.wish(Map.of("applicant", child))).body().get("id");

        assertThat(rows(yang.visitor().get("/api/applications"))).contains(id);
        assertThat(yang.sees(id)).containsEntry("applicant", "杨*");
        Resident self = Resident.bound(port, "yang.xiaoman");
        assertThat(self.visitor().post("/api/applications", Resident.wish()).text()).contains("account-not-bound");
    }

    @Test
    void or_a_handler_for_an_enterprise_and_for_nobody_else() {
        Resident li = Resident.bound(port, "li.wenbin");
        assertThat(li.visitor().post("/api/applications", Resident.wish(Map.of("applicant", UUID.randomUUID().toString()))).text())
                .contains("speaks-not-for");
        Answer named = li.visitor().post("/api/persons/enterprises", Map.of("uscc", "91532301MA6N000170", "name", "楚雄示例菌业有限公司"));
        assertThat(named.status()).as(named.text()).isIn(200, 201);
        String enterprise = principal(li, "ENTERPRISE");

        String id = (String) li.visitor().post("/api/applications", Resident.wish(Map.of("applicant", enterprise))).body().get("id");

        assertThat(li.sees(id)).containsEntry("applicant", "楚雄示例菌业有限公司");
        assertThat(Resident.bound(port, "luo.jinhua").visitor().get("/api/applications/" + id).status()).isEqualTo(404);
    }

    private static String principal(Resident person, String how) {
        return ((List<?>) person.visitor().get("/api/persons/me").body().get("principals")).stream().map(one -> (Map<?, ?>) one)
                .filter(one -> how.equals(one.get("how"))).map(one -> (String) one.get("personId")).findFirst().orElseThrow();
    }

    @Test
    void and_what_is_on_file_is_not_brought_again_and_originals_are_seen_at_the_window() {
        Resident wang = Resident.bound(port, "wang.decai");
        String card = onFile(wang, "M0002");
        String plan = onFile(wang, "M0018");
        String id = wang.begins();
        Resident luo = Resident.bound(port, "luo.jinhua");
        assertThat(reuse(luo, luo.begins(), "M0002", card).status()).as("somebody else's").isEqualTo(404);
        assertThat(reuse(wang, id, "M0018", plan).text()).as("a plan is made anew each time").contains("not-reusable");
        assertThat(reuse(wang, id, "M0002", plan).text()).as("another paper").contains("not-reusable");

        assertThat(reuse(wang, id, "M0002", card).body()).containsEntry("status", "DRAFT").containsEntry("version", 2);
        wang.visitor().put("/api/applications/" + id + "/materials/M0018", "application/pdf", Resident.PLAN);
        assertThat(wang.handsIn(id, 3).status()).isEqualTo(200);

        String sighting = "/api/window/applications/" + id + "/materials/M0002/sighting";
        assertThat(Visitor.at(port, SignIn.staff("chang.guiying")).post(sighting, Map.of("version", 4)).status()).isEqualTo(404);
        assertThat(clerk.post(sighting, Map.of("version", 4)).body()).containsEntry("status", "SUBMITTED").containsEntry("version", 5);
        assertThat(wang.sees(id).get("materials").toString()).contains("sightedOn=2026-02-12");
        assertThat(wang.visitor().get("/api/library").body().get("entries").toString()).as("and is a sighted one wherever it is handed in again")
                .contains("level=SIGHTED");
        assertThat(clerk.post("/api/window/applications/" + id + "/materials/M0001/sighting", Map.of("version", 5)).status()).isEqualTo(404);
    }

    /** @return the id of the plan in the library of the resident, announced as a paper of this kind */
    private static String onFile(Resident holder, String materialCode) {
        Answer announced = holder.visitor().post("/api/uploads", Map.of("fileName", "一份.pdf", "mediaType", "application/pdf",
                "size", Resident.PLAN.length, "sha256", Sha256.hex(Resident.PLAN), "materialCode", materialCode));
        assertThat(announced.status()).as(announced.text()).isIn(200, 201);
        return (String) holder.visitor().patch("/api/uploads/" + announced.body().get("id"), 0, Resident.PLAN).body().get("libraryId");
    }

    private static Answer reuse(Resident who, String id, String materialCode, String libraryId) {
        return who.visitor().post("/api/applications/" + id + "/materials/" + materialCode + "/reuse", Map.of("libraryId", libraryId));
    }

    private String handsInFor(String account) {
        String mandate = draws(account);
        prove(mandate);
        String id = (String) begins(mandate).body().get("id");
        agent.put("/api/applications/" + id + "/materials/M0018", "application/pdf", Resident.PLAN);
        assertThat(agent.post("/api/applications/" + id + "/submission", Map.of("version", 2)).status()).isEqualTo(200);
        return id;
    }

    private String draws(String account) {
        Answer drawn = agent.post("/api/mandates", terms(account));
        assertThat(drawn.status()).as(drawn.text()).isEqualTo(201);
        return (String) drawn.body().get("id");
    }

    private void prove(String mandate) {
        assertThat(agent.put("/api/mandates/" + mandate + "/proof", "application/pdf", SIGNED).body()).containsEntry("status", "GIVEN");
    }

    private Answer begins(String mandate) {
        return agent.post("/api/applications", wish(mandate));
    }

    private static Map<String, Object> wish(String mandate) {
        return Resident.wish(Map.of("mandate", mandate));
    }

    private List<Object> held() {
        return rows(agent.get("/api/mandates/applications"));
    }

    private static List<Object> rows(Answer listed) {
        return ((List<?>) listed.body().get("applications")).stream().<Object>map(row -> ((Map<?, ?>) row).get("id")).toList();
    }

    private static Map<String, Object> terms(String account) {
        Map<String, Object> terms = new HashMap<>(identity(account));
        terms.putAll(Map.of("items", List.of(Resident.FOREST), "from", "2026-02-12", "to", "2026-06-30"));
        return terms;
    }

    private static Map<String, Object> identity(String account) {
        Row person = Table.read(OpenTown.REFERENCE_DATA.resolve("people.csv")).stream()
                .filter(row -> row.text("username").equals(account)).findFirst().orElseThrow();
        return Map.of("citizenId", person.text("citizen_id"), "name", person.text("name_zh"));
    }

    private static List<Event> told(Broker broker, String topic, String id) {
        return broker.everythingIn(topic).stream().filter(record -> id.equals(record.key()))
                .map(record -> EventJson.read(record.key(), record.value())).toList();
    }
}
