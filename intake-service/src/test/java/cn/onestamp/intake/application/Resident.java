package cn.onestamp.intake.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.intake.OpenTown;
import cn.onestamp.intake.material.SmallPdf;
import cn.onestamp.platform.table.Row;
import cn.onestamp.platform.table.Table;
import cn.onestamp.platform.testkit.SignIn;
import cn.onestamp.platform.testkit.Visitor;
import cn.onestamp.platform.testkit.Visitor.Answer;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A resident of the register with a bound account, who wants to go into the forest. */
record Resident(String account, Visitor visitor) {

    static final byte[] PLAN = SmallPdf.saying("where, when, who");
    static final String FOREST = "530164004000";
    static final String DAZU_IN_DONGHUA = "532301105207";
    static final Map<String, String> SITUATION = Map.of("group", "small", "ban", "no", "purpose", "other");
    static final Map<String, Object> FORM = Map.of(
            "applicantName", "周子林", "phone", "13800000010", "purpose", "护林巡查", "people", 3,
            "fromTime", "2026-02-20T08:00:00+08:00", "toTime", "2026-02-20T18:00:00+08:00", "area", "达苴村后山", "leader", "周子林");

    static Resident bound(int port, String account) {
        Row person = Table.read(OpenTown.REFERENCE_DATA.resolve("people.csv")).stream()
                .filter(row -> row.text("username").equals(account)).findFirst().orElseThrow();
        Resident resident = new Resident(account, Visitor.at(port, SignIn.resident(account)));
        assertThat(resident.visitor.post("/api/persons/me/binding", "binding", Map.of("citizenId", person.text("citizen_id"),
                "name", person.text("name_zh"))).status()).isEqualTo(200);
        return resident;
    }

    static Map<String, Object> wish() {
        return wish(Map.of());
    }

    static Map<String, Object> wish(Map<String, Object> otherMembers) {
        Map<String, Object> wish = new HashMap<>(Map.of("itemCode", FOREST, "place", DAZU_IN_DONGHUA, "situation", SITUATION, "form", FORM));
        wish.putAll(otherMembers);
        return wish;
    }

    /** @return the id of a draft at version 1 */
    String begins() {
        Answer answer = visitor.post("/api/applications", wish());
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return (String) answer.body().get("id");
    }

    /** @return the id of a draft at version 2 with everything that is asked for */
    String completes() {
        String id = begins();
        Answer answer = visitor.put("/api/applications/" + id + "/materials/M0018", "application/pdf", PLAN);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return id;
    }

    /** Vouches for whatever other authorities do not show. */
    Answer handsIn(String id, long version) {
        return visitor.post("/api/applications/" + id + "/submission", Map.of("version", version, "declared", true));
    }

    /** @return the id of an application at version 3 that waits at the window */
    String handsIn() {
        String id = completes();
        Answer answer = handsIn(id, 2);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return id;
    }

    Map<String, Object> sees(String id) {
        return visitor.get("/api/applications/" + id).body();
    }

    static String freshKey() {
        return UUID.randomUUID().toString();
    }
}
