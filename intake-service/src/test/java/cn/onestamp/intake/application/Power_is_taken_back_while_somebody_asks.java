package cn.onestamp.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.onestamp.intake.RunningFrontDesk;
import cn.onestamp.intake.ThursdayBeforeSpringFestival.TownDay;
import cn.onestamp.platform.testkit.SignIn;
import cn.onestamp.platform.testkit.Visitor;
import cn.onestamp.platform.testkit.Visitor.Answer;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The felling of trees in the mountain township, which nobody else asks for here. */
@RunningFrontDesk
class Power_is_taken_back_while_somebody_asks {

    private static final String FELLING = "530117705000";
    private static final String IN_THE_MOUNTAINS = "532301202901";
    private static final Map<String, Object> WISH = Map.of("itemCode", FELLING, "place", IN_THE_MOUNTAINS, "form", Map.of(
            "applicantName", "何正坤", "idType", "CITIZEN_ID", "idNumber", "532301197601300253", "phone", "13800000012",
            "divisionCode", IN_THE_MOUNTAINS, "content", "砍一棵树"));

    @LocalServerPort
    private int port;

    @Autowired
    private TownDay town;

    @AfterEach
    void comeBack() {
        town.becomesThursdayAgain();
    }

    @Test
    void and_the_township_gets_neither_what_is_asked_anew_nor_what_was_only_begun() {
        await().until(() -> decider().equals("DAGUOKOU_GOV"));
        Resident he = Resident.bound(port, "he.zhengkun");
        String begunBefore = complete(he);

        recall();
        town.becomes(LocalDate.of(2026, 4, 1));

        await().until(() -> decider().equals("CXS_CG"));
        goesToTheCounty(he, begunBefore);
        goesToTheCounty(he, complete(he));
    }

    private void goesToTheCounty(Resident he, String id) {
        assertThat(he.handsIn(id, 2).status()).isEqualTo(200);

        assertThat(he.sees(id)).containsEntry("decidedBy", "CXS_CG").containsEntry("handledAt", "CHUXIONG_HALL");
        assertThat(Visitor.at(port, SignIn.staff("bi.xiaoyun")).post("/api/window/applications/" + id + "/acceptance", Map.of("version", 3)).status())
                .isEqualTo(404);
    }

    private static String complete(Resident he) {
        Answer begun = he.visitor().post("/api/applications", WISH);
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        String id = (String) begun.body().get("id");
        assertThat(he.visitor().put("/api/applications/" + id + "/materials/M0034", "application/pdf", Resident.PLAN).status()).isEqualTo(200);
        return id;
    }

    private void recall() {
        Visitor keeper = Visitor.at(port, SignIn.staff("bao.wenjie"));
        Map<String, Object> power = keeper.leafs("/api/powers?kind=LICENCE&q=" + FELLING + "&township=532301202000", "powers").getFirst();
        Answer recalled = keeper.post("/api/powers/" + power.get("id") + "/recall", Map.of(
                "version", keeper.get("/api/powers/" + power.get("id")).body().get("version"), "lastDay", "2026-03-31", "legalDocument", "DEMO", "reason", "收回"));
        assertThat(recalled.status()).as(recalled.text()).isEqualTo(200);
    }

    private Object decider() {
        Answer guide = Visitor.withoutSignIn(port).get("/api/items/" + FELLING + "?place=" + IN_THE_MOUNTAINS);
        return guide.status() == 200 ? ((Map<?, ?>) guide.body().get("decidedBy")).get("code") : "";
    }
}
