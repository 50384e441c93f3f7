package cn.onestamp.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.onestamp.intake.RunningFrontDesk;
import cn.onestamp.intake.routing.PublishedItem;
import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.reference.Shelf;
import cn.onestamp.platform.reference.ShelfFilling;
import cn.onestamp.platform.testkit.SignIn;
import cn.onestamp.platform.testkit.Visitor;
import cn.onestamp.platform.testkit.Visitor.Answer;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** An item that requires a plan, a paper of another agency and a survey that may come later; nobody else asks for it here. */
@RunningFrontDesk
class Promise_stands_in_for_a_paper {

    private static final String PASTURE = "530164006000";
    private static final String PLAN = "M0021";
    private static final String SAFETY_OPINION = "M0116";
    private static final String SURVEY = "M0012";
    private static final Map<String, Object> FORM = Map.of("applicantName", "何正坤", "idType", "CITIZEN_ID",
            "idNumber", "532301197601300253", "phone", "13800000012", "divisionCode", Resident.DAZU_IN_DONGHUA, "content", "修围栏");

    @LocalServerPort
    private int port;

    @Autowired
    private Shelf<PublishedItem> items;

    private Resident he;
    private Visitor clerk;

    @BeforeEach
    void comeIn() {
        await().until(() -> Visitor.withoutSignIn(port).get("/api/items/530164004000?place=532301105207").status() == 200);
        await().until(() -> items.find(PASTURE + "@1").isPresent());
        publishNextVersion();
        he = Resident.bound(port, "he.zhengkun");
        clerk = Visitor.at(port, SignIn.staff("zhao.qiuyue"));
    }

    @Test
    void when_it_is_required_and_may_come_within_five_working_days() {
        String id = draftWith(PLAN, SAFETY_OPINION);
        assertThat(missing(id, Map.of())).containsExactly(SURVEY);
        assertThat(missing(id, Map.of("later", List.of(SAFETY_OPINION, SURVEY)))).as("what may not come later").containsExactly(SAFETY_OPINION);
        assertThat(handsIn(id, Map.of("later", List.of(SURVEY))).status()).isEqualTo(200);

        assertThat(accepts(id).body()).containsEntry("how", "TOLERANT").containsEntry("awaits", List.of(SURVEY))
                .containsEntry("supplementDueOn", "2026-02-26");
    }

    @Test
    void when_another_agency_would_have_to_issue_it_and_the_applicant_commits() {
        String id = draftWith(PLAN, SURVEY);
        assertThat(missing(id, Map.of())).containsExactly(SAFETY_OPINION);
        assertThat(handsIn(id, Map.of("commits", true)).status()).isEqualTo(200);

        Answer told = clerk.post("/api/window/applications/" + id + "/correction",
                Map.of("version", 4, "deficiencies", List.of(Map.of("of", SAFETY_OPINION, "what", "请提交"))));
        assertThat(told.body()).as("what the promise stands for").containsEntry("status", "SUBMITTED").containsEntry("notAskedFor", List.of(SAFETY_OPINION));
        assertThat(clerk.post("/api/window/applications/" + id + "/acceptance", Map.of("version", 5)).body()).containsEntry("how", "COMMITMENT");
    }

    @Test
    void but_not_for_what_the_applicant_has_to_show() {
        String id = draftWith(SAFETY_OPINION, SURVEY);

        assertThat(missing(id, Map.of("commits", true))).containsExactly(PLAN);
    }

    /** @return the id of a draft at version 3 */
    private String draftWith(String... materials) {
        Answer begun = he.visitor().post("/api/applications", Map.of("itemCode", PASTURE, "place", Resident.DAZU_IN_DONGHUA, "form", FORM));
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        String id = (String) begun.body().get("id");
        for (String material : materials) {
            assertThat(he.visitor().put("/api/applications/" + id + "/materials/" + material, "application/pdf", Resident.PLAN).status()).isEqualTo(200);
        }
        return id;
    }

    private Answer handsIn(String id, Map<String, Object> promises) {
        Map<String, Object> handing = new HashMap<>(promises);
        handing.put("version", 3);
        return he.visitor().post("/api/applications/" + id + "/submission", handing);
    }

    private List<Object> missing(String id, Map<String, Object> promises) {
        Answer refused = handsIn(id, promises);
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        return ((List<?>) refused.body().get("faults")).stream().<Object>map(fault -> ((Map<?, ?>) fault).get("field")).toList();
    }

    private Answer accepts(String id) {
        return clerk.post("/api/window/applications/" + id + "/acceptance", Map.of("version", 4));
    }

    /** As the read copy would hear it, without the broker. */
    private void publishNextVersion() {
        PublishedItem first = items.find(PASTURE + "@1").orElseThrow();
        Map<String, Object> next = new HashMap<>(JsonMapper.shared().convertValue(first, new TypeReference<Map<String, Object>>() { }));
        next.putAll(Map.of("version", 2, "from", "2026-02-12", "commitmentAllowed", true, "toleranceAllowed", true, "materials", List.of(
                material(PLAN, "工程设施位置图", "APPLICANT", false), material(SAFETY_OPINION, "交通安全意见", "AGENCY_ISSUED", false),
                material(SURVEY, "调查设计材料", "APPLICANT", true))));
        long sequence = Instant.now().toEpochMilli();
        ShelfFilling.filled(items, List.of(new Event(Event.VERSION, Event.id(PASTURE + "@2", sequence), "/intake",
                "catalogue.item-published", PASTURE + "@2", Instant.parse("2026-02-12T02:00:00Z"), sequence, "seed",
                null, null, null, Event.JSON, next)));
    }

    private static Map<String, Object> material(String code, String name, String source, boolean deferrable) {
        return Map.of("code", code, "name", name, "required", true, "source", source, "originalOrCopy", "ORIGINAL", "deferrable", deferrable);
    }
}
