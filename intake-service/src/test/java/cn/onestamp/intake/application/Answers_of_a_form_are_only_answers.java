package cn.onestamp.intake.application;

import static cn.onestamp.intake.application.Resident.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.onestamp.intake.RunningFrontDesk;
import cn.onestamp.platform.testkit.Rubbish;
import cn.onestamp.platform.testkit.Visitor;
import cn.onestamp.platform.testkit.Visitor.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a resident writes into a form is held against the form, and what the form allows is kept as it was written. */
@RunningFrontDesk
class Answers_of_a_form_are_only_answers {

    private static final List<String> COVETED = List.of("status", "version", "applicantId", "township", "decidedBy", "number", "createdAt");

    @LocalServerPort
    private int port;

    private Resident ma;

    @BeforeEach
    void comeIn() {
        await().until(() -> Visitor.withoutSignIn(port).get("/api/items/530164004000?place=532301105207").status() == 200);
        ma = Resident.bound(port, "ma.yan");
    }

    @Test
    @SuppressWarnings("unchecked")
    void and_whatever_else_is_refused_by_its_name() {
        Map<String, Object> form = (Map<String, Object>) Visitor.withoutSignIn(port).get("/api/items/" + Resident.FOREST).body().get("form");
        assertThat(Rubbish.inAnswers(form, Resident.FORM, answers -> ma.visitor().post("/api/applications", wish(Map.of("form", answers))))).isEmpty();
    }

    @Test
    void even_where_a_store_could_take_them_for_a_command() {
        Map<String, Object> answers = new HashMap<>(Resident.FORM);
        answers.put("area", "{\"$gt\":\"\"}");
        answers.put("purpose", "$where: sleep(5000)");
        Answer begun = ma.visitor().post("/api/applications", wish(Map.of("form", answers)));
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        assertThat(ma.sees((String) begun.body().get("id"))).containsEntry("form", answers);
    }

    @Test
    void and_decide_nothing_about_the_application() {
        String id = ma.begins();
        Map<String, Object> before = ma.sees(id);
        for (String coveted : COVETED) {
            Map<String, Object> answers = new HashMap<>(Resident.FORM);
            answers.put(coveted, "SEALED");
            Map<String, Object> body = new HashMap<>(Map.of("version", 1, "form", answers));
            assertThat(ma.visitor().put("/api/applications/" + id + "/form", body).status()).as("in the form: " + coveted).isEqualTo(422);
            body.putAll(Map.of("form", Resident.FORM, "status", "SEALED"));
            assertThat(ma.visitor().put("/api/applications/" + id + "/form", body).status()).isEqualTo(400);
        }
        assertThat(ma.sees(id)).isEqualTo(before);
    }
}
