package cn.onestamp.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.awaitility.Awaitility.await;

import cn.onestamp.intake.RunningFrontDesk;
import cn.onestamp.intake.routing.PublishedItem;
import cn.onestamp.platform.reference.Shelf;
import cn.onestamp.platform.testkit.SignIn;
import cn.onestamp.platform.testkit.Visitor;
import cn.onestamp.platform.testkit.Visitor.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the desk where a version is published, over the broker, to the window: one case was handed in before, one after. */
@RunningFrontDesk
class Case_keeps_its_version_when_the_catalogue_gets_another {

    private static final String FIRE_IN_THE_OPEN = "530164003000";
    private static final String FIRE_PLAN = "M0017";
    private static final String TODAY = "2026-02-12";
    private static final Map<String, Object> FORM = Map.of("applicantName", "周子林", "idType", "CITIZEN_ID", "idNumber", "532301199003070012",
            "phone", "13800000010", "divisionCode", Resident.DAZU_IN_DONGHUA, "content", "烧地埂");

    @LocalServerPort
    private int port;

    @Autowired
    private Shelf<PublishedItem> items;

    @Test
    void and_the_next_case_has_the_new_one() {
        await().until(() -> Visitor.withoutSignIn(port).get("/api/items/" + FIRE_IN_THE_OPEN + "?place=" + Resident.DAZU_IN_DONGHUA).status() == 200);
        await().until(() -> items.find(FIRE_IN_THE_OPEN + "@1").isPresent());
        Resident zhou = Resident.bound(port, "zhou.zilin");
        int promised = items.find(FIRE_IN_THE_OPEN + "@1").orElseThrow().promisedDays();
        String before = handsIn(zhou);

        Answer published = Visitor.at(port, SignIn.staff("bao.wenjie")).post("/api/items/" + FIRE_IN_THE_OPEN + "/versions",
                Map.of("basedOn", 1, "from", TODAY, "changes",
                        Map.of("timeLimit", Map.of("promisedDays", 1, "statutoryDays", 20, "text", "法定20个工作日，承诺1个工作日。"))));
        assertThat(published.status()).as(published.text()).isEqualTo(201);
        await().until(() -> items.find(FIRE_IN_THE_OPEN + "@2").isPresent());
        String after = handsIn(zhou);

        assertThat(zhou.sees(before)).extractingByKey("item", MAP).containsEntry("version", 1);
        assertThat(accepted(before)).containsEntry("promisedDays", promised);
        assertThat(zhou.sees(after)).extractingByKey("item", MAP).containsEntry("version", 2);
        assertThat(accepted(after)).containsEntry("promisedDays", 1);
        assertThat(Visitor.withoutSignIn(port).get("/api/items/" + FIRE_IN_THE_OPEN + "/versions").body()).extractingByKey("versions", LIST)
                .extracting(line -> ((Map<?, ?>) line).get("state")).isEqualTo(List.of("ENDED", "IN_FORCE"));
    }

    private static String handsIn(Resident zhou) {
        Map<String, Object> wish = new HashMap<>(Map.of("itemCode", FIRE_IN_THE_OPEN, "place", Resident.DAZU_IN_DONGHUA, "form", FORM));
        Answer begun = zhou.visitor().post("/api/applications", wish);
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        String id = (String) begun.body().get("id");
        zhou.visitor().put("/api/applications/" + id + "/materials/" + FIRE_PLAN, "application/pdf", Resident.PLAN);
        assertThat(zhou.handsIn(id, 2).status()).isEqualTo(200);
        return id;
    }

    private Map<String, Object> accepted(String id) {
        Answer accepted = Visitor.at(port, SignIn.staff("zhao.qiuyue")).post("/api/window/applications/" + id + "/acceptance", Map.of("version", 3));
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
        return accepted.body();
    }
}
