package cn.onestamp.intake.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.intake.OpenTown;
import cn.onestamp.platform.table.Row;
import cn.onestamp.platform.table.Table;
import cn.onestamp.platform.testkit.SignIn;
import cn.onestamp.platform.testkit.TablesOfRights.Matter;
import cn.onestamp.platform.testkit.Visitor;
import cn.onestamp.platform.testkit.Visitor.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * A township with somebody who walks in from the village, and those who serve there.
 *
 * @param clerk of the window where requests from the village are handled
 * @param keeper of the list of powers of the county
 */
record Township(String village, String scope, String organ, String batch, String clerk, String agent, String villager, String keeper) {

    static final Township DONGHUA = new Township("532301105207", "532301105000", "DONGHUA_GOV", "CX-LIC-40",
            "zhao.qiuyue", "li.chunhua", "wang.decai", "bao.wenjie");
    /** Of the other county; its window is a counter of the county's hall, and most is decided by the county. */
    static final Township LONGCHUAN = new Township("532324101901", "532324101000", "LONGCHUAN_GOV", "CX-STAT",
            "chang.guiying", "liu.qiongzhi", "zhou.zilin", "xiong.wei");

    Township with(String otherAgent) {
        return new Township(village, scope, organ, batch, clerk, otherAgent, villager, keeper);
    }

    /** @return by status, the application of a walk-in that has come so far */
    Map<String, String> applications(int port) {
        Map<String, String> byStatus = new HashMap<>();
        byStatus.put("DRAFT", begun(port, villager));
        byStatus.put("SUBMITTED", handedIn(port, villager));
        byStatus.put("CORRECTION_REQUESTED", judged(port, "correction", Map.of("version", 3, "deficiencies", List.of(Map.of("of", "M0018", "what", "看不清")))));
        byStatus.put("ACCEPTED", judged(port, "acceptance", Map.of("version", 3)));
        byStatus.put("NOT_REQUIRED", judged(port, "refusal", Map.of("version", 3, "kind", "NOT_LICENSABLE", "reason", "不需要许可")));
        byStatus.put("REJECTED_AT_INTAKE", judged(port, "refusal",
                Map.of("version", 3, "kind", "WRONG_ORGAN", "reason", "不归本机关", "rightOrgan", "CXZ_GOV")));
        String withdrawn = handedIn(port, villager);
        done(at(port).post("/api/applications/" + withdrawn + "/withdrawal", Map.of("version", 3, "reason", "本人到窗口说不办了")));
        byStatus.put("WITHDRAWN_BY_APPLICANT", withdrawn);
        return byStatus;
    }

    private String judged(int port, String judgement, Map<String, Object> body) {
        String id = handedIn(port, villager);
        done(at(port).post("/api/window/applications/" + id + "/" + judgement, body));
        return id;
    }

    String handedIn(int port, String account) {
        String id = begun(port, account);
        done(at(port).put("/api/applications/" + id + "/materials/M0018", "application/pdf", Resident.PLAN));
        done(at(port).post("/api/applications/" + id + "/submission", Map.of("version", 2, "declared", true)));
        return id;
    }

    private String begun(int port, String account) {
        return (String) done(at(port).post("/api/window/applications", walkIn(identity(account)))).body().get("id");
    }

    Map<String, Object> walkIn(Map<String, Object> card) {
        Map<String, Object> wish = Resident.wish(card);
        wish.put("place", village);
        return wish;
    }

    /** @return the id of a mandate that the villager gave to the agent, for going into the forest */
    String mandate(int port) {
        Visitor there = Visitor.at(port, SignIn.staff(agent));
        Map<String, Object> terms = new HashMap<>(identity(villager));
        terms.putAll(Map.of("items", List.of(Resident.FOREST), "from", "2026-02-12", "to", "2026-06-30"));
        String id = (String) done(there.post("/api/mandates", terms)).body().get("id");
        done(there.put("/api/mandates/" + id + "/proof", "application/pdf", Resident.PLAN));
        return id;
    }

    /** @return the id of what the agent handed in under it */
    String handedInUnder(String mandate, int port) {
        Visitor there = Visitor.at(port, SignIn.staff(agent));
        String id = (String) done(there.post("/api/applications", walkIn(Map.of("mandate", mandate)))).body().get("id");
        done(there.put("/api/applications/" + id + "/materials/M0018", "application/pdf", Resident.PLAN));
        done(there.post("/api/applications/" + id + "/submission", Map.of("version", 2, "declared", true)));
        return id;
    }

    /** @return the id of a power that the county prepares and has not published */
    String prepared(int port, Map<String, Object> power) {
        return (String) done(Visitor.at(port, SignIn.staff(keeper)).post("/api/powers", power)).body().get("id");
    }

    /** @return the id of the villager, who is now a relative of this member of staff */
    String declaredKinOf(String staff, int port) {
        Map<String, Object> relative = new HashMap<>(identity(villager));
        relative.put("kinship", "COLLATERAL");
        return (String) done(Visitor.at(port, SignIn.staff(staff)).post("/api/persons/kin", relative)).body().get("personId");
    }

    /** What the tables are asked about, as the case was routed. */
    static Matter matter(Document stored) {
        return new Matter(stored.getString("status"), stored.getString("handledAt"), stored.getString("decidedBy"), stored.getString("place"));
    }

    Matter within(String status) {
        return new Matter(status, "", "", scope);
    }

    /** What of the residents of the register stands in full where it should not. */
    static Set<String> inFull() {
        return Table.read(OpenTown.REFERENCE_DATA.resolve("people.csv")).stream().filter(row -> row.text("kind").equals("RESIDENT"))
                .flatMap(row -> Stream.of(row.text("name_zh"), row.text("citizen_id"), row.text("phone"))).collect(Collectors.toSet());
    }

    static Map<String, Object> identity(String account) {
        Row person = Table.read(OpenTown.REFERENCE_DATA.resolve("people.csv")).stream()
                .filter(row -> row.text("username").equals(account)).findFirst().orElseThrow();
        return Map.of("citizenId", person.text("citizen_id"), "name", person.text("name_zh"));
    }

    private Visitor at(int port) {
        return Visitor.at(port, SignIn.staff(clerk));
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        return answer;
    }
}
