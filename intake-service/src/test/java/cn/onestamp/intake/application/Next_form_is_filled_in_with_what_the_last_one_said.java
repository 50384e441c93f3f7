package cn.onestamp.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.onestamp.intake.RunningFrontDesk;
import cn.onestamp.platform.testkit.Visitor;
import cn.onestamp.platform.testkit.Visitor.Answer;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Dong Wei agrees, hands in with another telephone than the registers know, and later agrees no longer. */
@RunningFrontDesk
class Next_form_is_filled_in_with_what_the_last_one_said {

    private static final String NEW_NUMBER = "13987654321";
    private static final String OF_THE_REGISTERS = "13800000011";

    @LocalServerPort
    private int port;

    private Resident dong;

    @BeforeEach
    void isBound() {
        await().until(() -> Visitor.withoutSignIn(port).get("/api/items/530164004000?place=532301105207").status() == 200);
        dong = Resident.bound(port, "dong.wei");
    }

    @AfterEach
    void agreesNoLonger() {
        agrees(false);
    }

    @Test
    void as_long_as_the_applicant_agrees() {
        handsInWithTheNewNumber();
        assertThat(profile()).isEqualTo(Map.of("consent", false));
        agrees(true);
        assertThat(profile()).as("nothing was kept before").containsEntry("phone", OF_THE_REGISTERS);

        handsInWithTheNewNumber();
        assertThat(profile()).containsEntry("phone", NEW_NUMBER).containsEntry("place", "532324101902");

        agrees(false);
        assertThat(profile()).isEqualTo(Map.of("consent", false));
        agrees(true);
        assertThat(profile()).as("it was forgotten").containsEntry("phone", OF_THE_REGISTERS);
    }

    private void handsInWithTheNewNumber() {
        Map<String, Object> form = new HashMap<>(Resident.FORM);
        form.put("phone", NEW_NUMBER);
        String id = (String) dong.visitor().post("/api/applications", Resident.wish(Map.of("form", form))).body().get("id");
        dong.visitor().put("/api/applications/" + id + "/materials/M0018", "application/pdf", Resident.PLAN);
        Answer handedIn = dong.handsIn(id, 2);
        assertThat(handedIn.status()).as(handedIn.text()).isEqualTo(200);
    }

    private void agrees(boolean yes) {
        assertThat(dong.visitor().post("/api/persons/me/profile/consent", Map.of("consent", yes)).status()).isEqualTo(200);
    }

    private Map<String, Object> profile() {
        return dong.visitor().get("/api/persons/me/profile").body();
    }
}
