package cn.onestamp.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** On the day on which a resident asks, the item gets another version: one day instead of three, and a map is asked for. */
@RunningFrontDesk
class Case_keeps_the_version_of_the_day_it_was_handed_in {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 12);
    private static final LocalDate NOT_IN_OUR_DAYS = LocalDate.of(2099, 1, 1);
    private static final AtomicInteger VERSIONS = new AtomicInteger(1);
    private static final String MAP_OF_THE_AREA = "M9998";

    @LocalServerPort
    private int port;

    @Autowired
    private Shelf<PublishedItem> items;

    private final int version = VERSIONS.incrementAndGet();
    private Resident zhou;

    @BeforeEach
    void comeIn() {
        await().until(() -> Visitor.withoutSignIn(port).get("/api/items/530164004000?place=532301105207").status() == 200);
        await().until(() -> items.find(Resident.FOREST + "@1").isPresent());
        zhou = Resident.bound(port, "zhou.zilin");
    }

    @AfterEach
    void recallTheNextVersion() {
        publishNextVersion(NOT_IN_OUR_DAYS, Map.of());
    }

    @Test
    void although_another_one_is_in_force_when_the_window_accepts() {
        String id = zhou.handsIn();
        publishNextVersion(TODAY, Map.of());

        Answer accepted = accept(id, 3);

        assertThat(accepted.body()).containsEntry("status", "ACCEPTED").containsEntry("promisedDays", 3)
                .containsEntry("promisedDueOn", "2026-02-24");
        assertThat(zhou.sees(id)).extractingByKey("item", MAP).containsEntry("version", 1);
    }

    @Test
    void which_is_not_the_one_it_was_begun_with_when_another_came_into_force_meanwhile() {
        String id = zhou.completes();
        publishNextVersion(TODAY, Map.of());
        assertThat(zhou.sees(id)).extractingByKey("item", MAP).containsEntry("version", 1);

        assertThat(zhou.handsIn(id, 2)).satisfies(lacking -> {
            assertThat(lacking.status()).isEqualTo(422);
            assertThat(lacking.body()).extractingByKey("faults", LIST).singleElement().asInstanceOf(MAP)
                    .containsEntry("field", MAP_OF_THE_AREA).containsEntry("code", "material-missing");
        });
        zhou.visitor().put("/api/applications/" + id + "/materials/" + MAP_OF_THE_AREA, "application/pdf", Resident.PLAN);
        assertThat(zhou.handsIn(id, 3).status()).isEqualTo(200);

        assertThat(zhou.sees(id)).extractingByKey("item", MAP).containsEntry("version", version);
        assertThat(accept(id, 4).body()).containsEntry("promisedDays", 1).containsEntry("promisedDueOn", "2026-02-13");
    }

    @Test
    void and_is_told_with_the_missing_papers_what_the_new_form_asks_besides() {
        String id = zhou.completes();
        publishNextVersion(TODAY, Map.of("required", List.of("weather"), "properties", Map.of("weather", Map.of("type", "string"))));

        Answer lacking = zhou.handsIn(id, 2);

        assertThat(lacking.status()).isEqualTo(422);
        assertThat(lacking.body()).extractingByKey("faults", LIST)
                .extracting(fault -> ((Map<?, ?>) fault).get("field")).isEqualTo(List.of("/weather", MAP_OF_THE_AREA));
        assertThat(zhou.sees(id)).containsEntry("status", "DRAFT").doesNotContainKey("number");
    }

    @Test
    void and_whoever_asks_again_with_the_same_key_gets_their_draft_although_the_form_is_another_by_now() {
        String key = Resident.freshKey();
        Answer first = zhou.visitor().post("/api/applications", key, Resident.wish());
        publishNextVersion(TODAY, Map.of("required", List.of("weather")));
        assertThat(zhou.visitor().post("/api/applications", Resident.wish()).status()).isEqualTo(422);

        Answer again = zhou.visitor().post("/api/applications", key, Resident.wish());

        assertThat(again.replayed()).isTrue();
        assertThat(again.body()).isEqualTo(first.body());
    }

    private Answer accept(String id, long version) {
        return Visitor.at(port, SignIn.staff("zhao.qiuyue"))
                .post("/api/window/applications/" + id + "/acceptance", Map.of("version", version));
    }

    /** As the read copy would hear it, without the broker. */
    private void publishNextVersion(LocalDate from, Map<String, Object> form) {
        PublishedItem first = items.find(Resident.FOREST + "@1").orElseThrow();
        Map<String, Object> next = new HashMap<>(JsonMapper.shared().convertValue(first, new TypeReference<Map<String, Object>>() { }));
        next.put("version", version);
        next.put("from", from.toString());
        next.put("promisedDays", 1);
        next.put("form", form);
        next.put("materials", List.of(material("M0018", "活动方案"), material(MAP_OF_THE_AREA, "活动区域图")));
        String key = Resident.FOREST + "@" + version;
        ShelfFilling.filled(items, List.of(new Event(Event.VERSION, Event.id(key, Instant.now().toEpochMilli()), "/intake",
                "catalogue.item-published", key, Instant.parse("2026-02-12T02:00:00Z"), Instant.now().toEpochMilli(), "seed",
                null, null, null, Event.JSON, next)));
    }

    private static Map<String, Object> material(String code, String name) {
        return Map.of("code", code, "name", name, "required", true, "source", "APPLICANT", "originalOrCopy", "ORIGINAL");
    }
}
