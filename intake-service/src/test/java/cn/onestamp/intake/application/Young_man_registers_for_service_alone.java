package cn.onestamp.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.onestamp.intake.RunningFrontDesk;
import cn.onestamp.platform.testkit.Visitor;
import cn.onestamp.platform.testkit.Visitor.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Zi Lixian turns eighteen at the end of this February, born on a leap day; today is the twelfth. */
@RunningFrontDesk
class Young_man_registers_for_service_alone {

    private static final String REGISTRATION = "532081001000";
    private static final Map<String, Object> FORM = Map.of("applicantName", "字立贤", "idType", "CITIZEN_ID",
            "idNumber", "532324200802294119", "phone", "13800000006", "divisionCode", "532324201901", "content", "初次兵役登记");

    @LocalServerPort
    private int port;

    @Test
    void and_for_nothing_else_before_the_day() {
        await().until(() -> Visitor.withoutSignIn(port).get("/api/items/" + REGISTRATION + "?place=532324201901").status() == 200);
        Resident zi = Resident.bound(port, "zi.lixian");
        Answer begun = zi.visitor().post("/api/applications", Map.of("itemCode", REGISTRATION, "place", "532324201901", "form", FORM));
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        String id = (String) begun.body().get("id");

        assertThat(zi.sees(id)).containsEntry("status", "DRAFT");
        assertThat(zi.visitor().get("/api/applications").body().get("applications").toString()).contains(id);
        assertThat(zi.visitor().get("/api/persons/me").body().get("principals").toString()).contains("onlyItems=[" + REGISTRATION + "]");
        Answer refused = zi.visitor().post("/api/applications", Resident.wish());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("监护人");
    }
}
