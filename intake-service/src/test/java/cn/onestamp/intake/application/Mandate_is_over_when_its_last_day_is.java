package cn.onestamp.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.onestamp.intake.RunningFrontDesk;
import cn.onestamp.intake.ThursdayBeforeSpringFestival.TownDay;
import cn.onestamp.platform.event.EventJson;
import cn.onestamp.platform.testkit.Broker;
import cn.onestamp.platform.testkit.ContractCheck;
import cn.onestamp.platform.testkit.SignIn;
import cn.onestamp.platform.testkit.Visitor;
import cn.onestamp.platform.testkit.Visitor.Answer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A mandate until 12 February: on the 13th it is as if the villager had taken it back. */
@RunningFrontDesk
class Mandate_is_over_when_its_last_day_is {

    private static final LocalDate THE_DAY_AFTER = LocalDate.of(2026, 2, 13);

    @LocalServerPort
    private int port;

    @Autowired
    private TownDay town;

    private Visitor agent;
    private Visitor clerk;

    @BeforeEach
    void comeIn() {
        await().until(() -> Visitor.withoutSignIn(port).get("/api/items/530164004000?place=532301105207").status() == 200);
        agent = Visitor.at(port, SignIn.staff("li.chunhua"));
        clerk = Visitor.at(port, SignIn.staff("zhao.qiuyue"));
        await().until(() -> agent.post("/api/mandates", terms()).status() == 201);
    }

    @AfterEach
    void comeBack() {
        town.becomesThursdayAgain();
    }

    @Test
    void and_the_code_the_agent_knows_opens_nothing_however_late_somebody_notices(Broker broker) {
        String mandate = given();
        String id = Township.DONGHUA.handedInUnder(mandate, port);
        Map<String, Object> known = agent.get("/api/applications/" + id).body();
        assertThat(tracking(known)).isEqualTo(200);

        town.becomes(THE_DAY_AFTER.plusDays(10));
        await().until(() -> status(mandate).equals("EXPIRED"));

        assertThat(tracking(known)).isEqualTo(404);
        assertThat(agent.get("/api/applications/" + id).status()).isEqualTo(404);
        await().untilAsserted(() -> assertThat(broker.everythingIn("intake.mandate.v1").stream().filter(record -> mandate.equals(record.key()))
                .map(record -> EventJson.read(record.key(), record.value()))).allSatisfy(ContractCheck::holds)
                .extracting(event -> event.type()).containsExactly("intake.mandate-given", "intake.mandate-expired"));
        Resident wang = Resident.bound(port, "wang.decai");
        assertThat(tracking(Map.of("number", known.get("number"), "queryCode", wang.sees(id).get("queryCode")))).isEqualTo(200);
    }

    @Test
    void and_who_has_no_account_takes_the_new_code_home_from_the_window() {
        String mandate = given();
        Map<String, Object> known = agent.get("/api/applications/" + Township.DONGHUA.handedInUnder(mandate, port)).body();
        town.becomes(THE_DAY_AFTER);
        await().until(() -> status(mandate).equals("EXPIRED"));

        Answer taken = clerk.post("/api/window/mandates/" + mandate + "/revocation", Map.of("reason", "委托到期，本人来拿查询码"));

        assertThat(taken.body()).containsEntry("status", "REVOKED");
        assertThat(((List<?>) taken.body().get("receipts"))).singleElement().satisfies(receipt -> assertThat(tracking((Map<?, ?>) receipt)).isEqualTo(200));
        assertThat(tracking(known)).isEqualTo(404);
    }

    @Test
    void and_until_then_it_holds_and_one_without_its_paper_just_ends(Broker broker) {
        String unproven = (String) agent.post("/api/mandates", terms()).body().get("id");
        String mandate = given();
        String id = Township.DONGHUA.handedInUnder(mandate, port);
        assertThat(agent.get("/api/applications/" + id).status()).isEqualTo(200);
        town.becomes(THE_DAY_AFTER);
        await().until(() -> status(unproven).equals("EXPIRED"));

        assertThat(agent.put("/api/mandates/" + unproven + "/proof", "application/pdf", Resident.PLAN).status()).isEqualTo(409);
        assertThat(broker.everythingIn("intake.mandate.v1")).noneMatch(record -> unproven.equals(record.key()));
    }

    private String given() {
        String id = (String) agent.post("/api/mandates", terms()).body().get("id");
        assertThat(agent.put("/api/mandates/" + id + "/proof", "application/pdf", Resident.PLAN).body()).containsEntry("status", "GIVEN");
        return id;
    }

    private Object status(String mandate) {
        return ((List<?>) agent.get("/api/mandates").body().get("mandates")).stream().map(row -> (Map<?, ?>) row)
                .filter(row -> mandate.equals(row.get("id"))).map(row -> row.get("status")).findFirst().orElseThrow();
    }

    private int tracking(Map<?, ?> receipt) {
        return Visitor.withoutSignIn(port).post("/api/tracking",
                Map.of("number", receipt.get("number"), "queryCode", receipt.get("queryCode"))).status();
    }

    private static Map<String, Object> terms() {
        Map<String, Object> terms = new HashMap<>(Township.identity("wang.decai"));
        terms.putAll(Map.of("items", List.of(Resident.FOREST), "from", "2026-02-12", "to", "2026-02-12"));
        return terms;
    }
}
