package cn.onestamp.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.awaitility.Awaitility.await;

import cn.onestamp.intake.RunningFrontDesk;
import cn.onestamp.intake.ThursdayBeforeSpringFestival.TownDay;
import cn.onestamp.intake.application.due.NoteBrokenPromises;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.event.EventJson;
import cn.onestamp.platform.testkit.Broker;
import cn.onestamp.platform.testkit.ContractCheck;
import cn.onestamp.platform.testkit.SignIn;
import cn.onestamp.platform.testkit.Visitor;
import cn.onestamp.platform.testkit.Visitor.Answer;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import reactor.core.publisher.Mono;

/** What the applicant says of the own situation decides what must be there, who decides it, and how it is accepted. */
@RunningFrontDesk
class Situation_goes_along_with_the_application {

    private static final String HOMESTEAD = "530120001000";
    private static final String SEWAGE = "530117007000";
    private static final String TIMBER = "530164001000";
    private static final Map<String, Object> HOUSE = Map.of("applicantName", "何正坤", "villageCode", Resident.DAZU_IN_DONGHUA,
            "phone", "13800000004", "householdSize", 4, "area", 120, "buildMode", "new", "location", "村东", "storeys", 2);
    private static final Map<String, Object> TREES = Map.of("applicantName", "何正坤", "villageCode", Resident.DAZU_IN_DONGHUA,
            "phone", "13800000004", "location", "后山", "forestType", "commodity", "species", "云南松", "area", 2, "volume", 5,
            "method", "selective", "replantPlan", "第二年春天补种");
    private static final Map<String, Object> GENERIC = Map.of("applicantName", "何正坤", "idType", "CITIZEN_ID",
            "idNumber", "532301195806301218", "phone", "13800000004", "divisionCode", Resident.DAZU_IN_DONGHUA, "content", "排水");

    @LocalServerPort
    private int port;

    @Autowired
    private TownDay town;

    @Autowired
    private NoteBrokenPromises promises;

    private Resident he;
    private Visitor clerk;

    @BeforeEach
    void comeIn() {
        await().until(() -> Visitor.withoutSignIn(port).get("/api/items/530164004000?place=532301105207").status() == 200);
        he = Resident.bound(port, "he.zhengkun");
        clerk = Visitor.at(port, SignIn.staff("zhao.qiuyue"));
    }

    @AfterEach
    void comeBack() {
        town.becomesThursdayAgain();
    }

    @Test
    void and_adds_what_only_some_have_to_bring() {
        String few = begins(Resident.FOREST, Resident.SITUATION, Resident.FORM);
        String many = begins(Resident.FOREST, Map.of("group", "large", "ban", "no", "purpose", "other"), Resident.FORM);

        assertThat(missing(handsIn(few, 1, Map.of()))).containsExactly("M0018");
        assertThat(missing(handsIn(many, 1, Map.of()))).containsExactlyInAnyOrder("M0018", "M0115");
    }

    @Test
    void and_must_be_told_before_a_number_is_given_but_not_before() {
        String id = begins(HOMESTEAD, Map.of("farmland", "no"), HOUSE);

        assertThat(missing(handsIn(id, 1, Map.of()))).contains("/situation/onehouse", "/situation/rebuild", "/situation/basicfarmland");
        Answer revised = he.visitor().put("/api/applications/" + id + "/form", Map.of("version", 1, "form", HOUSE,
                "situation", Map.of("farmland", "no", "onehouse", "yes", "rebuild", "new", "basicfarmland", "no")));
        assertThat(revised.body()).containsEntry("status", "DRAFT").containsEntry("version", 2);
        assertThat(missing(handsIn(id, 2, Map.of()))).containsExactly("M0005");
    }

    @Test
    void and_whoever_has_to_judge_reads_why_and_what_is_required() {
        String id = begins(Resident.FOREST, Map.of("group", "large", "ban", "no", "purpose", "other"), Resident.FORM);
        he.visitor().put("/api/applications/" + id + "/materials/M0018", "application/pdf", Resident.PLAN);
        he.visitor().put("/api/applications/" + id + "/materials/M0115", "application/pdf", Resident.PLAN);
        assertThat(handsIn(id, 3, Map.of()).status()).isEqualTo(200);

        Map<String, Object> dossier = clerk.get("/api/window/applications/" + id).body();

        assertThat(dossier).containsEntry("reasons", List.of("超过30人的活动由窗口核对带队责任人和应急安排"));
        assertThat(dossier.get("required")).asInstanceOf(LIST).<Object>extracting(one -> ((Map<?, ?>) one).get("code"))
                .containsExactlyInAnyOrder("M0001", "M0002", "M0018", "M0115");
        assertThat(clerk.get("/api/window/applications/" + he.handsIn()).body()).containsEntry("reasons", List.of());
    }

    @Test
    void and_what_no_question_knows_is_never_kept() {
        for (Map<String, String> odd : List.of(Map.of("$where", "1"), Map.of("a.b", "1"), Map.of("farmland", "perhaps"))) {
            Answer refused = he.visitor().post("/api/applications",
                    Map.of("itemCode", HOMESTEAD, "place", Resident.DAZU_IN_DONGHUA, "situation", odd, "form", HOUSE));
            assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        }
    }

    @Test
    void and_says_so_where_no_licence_is_needed_or_another_organ_decides() {
        String free = begins(TIMBER, Map.of("scattered", "yes", "forest", "own", "volume", "no", "commit", "no"), TREES);
        assertThat(codes(handsIn(free, 1, Map.of()))).contains("not-licensable");
        String elsewhere = begins(TIMBER, Map.of("scattered", "no", "forest", "other", "volume", "no", "commit", "no"), TREES);
        assertThat(handsIn(elsewhere, 1, Map.of())).satisfies(sentAway -> {
            assertThat(codes(sentAway)).contains("other-organ");
            assertThat(sentAway.text()).contains("楚雄市林业和草原局").doesNotContain("CXS_LC");
        });
    }

    @Test
    void and_what_was_promised_for_later_is_awaited_before_anything_is_decided(Broker broker) {
        String id = begins(HOMESTEAD, Map.of("farmland", "no", "onehouse", "yes", "rebuild", "new", "basicfarmland", "no"), HOUSE);
        he.visitor().put("/api/applications/" + id + "/materials/M0005", "application/pdf", Resident.PLAN);
        assertThat(codes(handsIn(id, 2, Map.of("later", List.of("M0005", "M0006"))))).containsExactly("cannot-come-later");
        assertThat(handsIn(id, 2, Map.of("later", List.of("M0006"))).status()).isEqualTo(200);

        Answer accepted = clerk.post("/api/window/applications/" + id + "/acceptance", Map.of("version", 3));
        assertThat(accepted.body()).containsEntry("how", "TOLERANT").containsEntry("awaits", List.of("M0006"))
                .containsEntry("supplementDueOn", "2026-02-26");
        assertThat(he.visitor().put("/api/applications/" + id + "/materials/M0005", "application/pdf", Resident.PLAN).status()).isEqualTo(409);
        assertThat(he.visitor().put("/api/applications/" + id + "/materials/M0006", "application/pdf", Resident.PLAN).body())
                .containsEntry("status", "ACCEPTED").containsEntry("awaits", List.of());

        await().until(() -> told(broker, id).size() == 3);
        assertThat(told(broker, id)).allSatisfy(ContractCheck::holds).extracting(Event::type).containsExactly(
                "intake.application-submitted", "intake.application-accepted", "intake.material-supplied");
    }

    @Test
    void and_a_broken_promise_is_put_down_once_and_ends_when_it_is_kept_after_all(Broker broker) {
        String id = begins(HOMESTEAD, Map.of("farmland", "no", "onehouse", "yes", "rebuild", "new", "basicfarmland", "no"), HOUSE);
        he.visitor().put("/api/applications/" + id + "/materials/M0005", "application/pdf", Resident.PLAN);
        handsIn(id, 2, Map.of("later", List.of("M0006")));
        clerk.post("/api/window/applications/" + id + "/acceptance", Map.of("version", 3));
        town.becomes(LocalDate.of(2026, 2, 26));
        round();
        assertThat(he.sees(id)).as("on the last day").containsEntry("supplementOverdue", false);

        town.becomes(LocalDate.of(2026, 2, 27));
        round();
        round();

        await().untilAsserted(() -> assertThat(he.sees(id)).containsEntry("supplementOverdue", true));
        assertThat(he.visitor().put("/api/applications/" + id + "/materials/M0006", "application/pdf", Resident.PLAN).body())
                .containsEntry("awaits", List.of());
        assertThat(he.sees(id)).containsEntry("supplementOverdue", false);
        await().until(() -> told(broker, id).size() == 4);
        assertThat(told(broker, id)).allSatisfy(ContractCheck::holds).extracting(Event::type).containsExactly("intake.application-submitted",
                "intake.application-accepted", "intake.supplement-overdue", "intake.material-supplied");
        assertThat(told(broker, id).get(2).data()).containsEntry("awaits", List.of("M0006")).containsEntry("supplementDueOn", "2026-02-26");
    }

    @Test
    void and_what_was_promised_for_later_is_awaited_also_after_a_correction() {
        String id = begins(HOMESTEAD, Map.of("farmland", "no", "onehouse", "yes", "rebuild", "new", "basicfarmland", "no"), HOUSE);
        he.visitor().put("/api/applications/" + id + "/materials/M0005", "application/pdf", Resident.PLAN);
        handsIn(id, 2, Map.of("later", List.of("M0006")));
        clerk.post("/api/window/applications/" + id + "/correction",
                Map.of("version", 3, "deficiencies", List.of(Map.of("of", "M0005", "what", "缺会议签名"))));

        assertThat(he.visitor().put("/api/applications/" + id + "/materials/M0005", "application/pdf", Resident.PLAN).body())
                .containsEntry("how", "CORRECTED").containsEntry("awaits", List.of("M0006"));
    }

    @Test
    void and_the_back_office_hears_what_it_has_to_look_into(Broker broker) {
        String id = begins(HOMESTEAD, Map.of("farmland", "no", "onehouse", "yes", "rebuild", "new", "basicfarmland", "no"), HOUSE);
        he.visitor().put("/api/applications/" + id + "/materials/M0005", "application/pdf", Resident.PLAN);
        handsIn(id, 2, Map.of());
        clerk.post("/api/window/applications/" + id + "/acceptance", Map.of("version", 3));
        await().until(() -> told(broker, id).size() == 2);

        Map<String, Object> threeDays = Map.of("amount", 3, "unit", "WORKING_DAY");
        Map<String, Object> accepted = told(broker, id).getLast().data();
        assertThat(accepted).containsEntry("kind", "COMMITTED").containsEntry("dayUnit", "WORKING").containsEntry("licensingLaw", true)
                .containsEntry("statutoryBasis", "行政许可法第四十二条第一款")
                .containsEntry("extension", Map.of("amount", 10, "unit", "WORKING_DAY", "basis", "行政许可法第四十二条第一款"));
        assertThat(accepted.get("examination")).asInstanceOf(MAP).containsEntry("visit", threeDays)
                .containsEntry("coReviews", List.of(Map.of("organ", "CXS_ZRZY", "reply", threeDays, "silenceAgrees", false)))
                .containsEntry("notice", Map.of("amount", 5, "unit", "CALENDAR_DAY")).containsEntry("excluded", null);
    }

    @Test
    void and_a_written_promise_stands_for_proof_only_where_the_item_allows_it() {
        String id = begins(SEWAGE, Map.of(), GENERIC);
        he.visitor().put("/api/applications/" + id + "/materials/M0036", "application/pdf", Resident.PLAN);
        he.visitor().put("/api/applications/" + id + "/materials/M0037", "application/pdf", Resident.PLAN);
        assertThat(handsIn(id, 3, Map.of("commits", true, "declared", true)).status()).isEqualTo(200);
        assertThat(clerk.post("/api/window/applications/" + id + "/acceptance", Map.of("version", 4)).body()).containsEntry("how", "COMMITMENT");

        String forest = he.completes();
        assertThat(codes(handsIn(forest, 2, Map.of("commits", true)))).containsExactly("no-commitment");
    }

    @Test
    void and_nobody_asks_in_one_township_for_what_lies_in_another() {
        Map<String, Object> form = new HashMap<>(GENERIC);
        form.put("divisionCode", "532301202201");
        String id = begins(SEWAGE, Map.of(), form);

        assertThat(codes(handsIn(id, 1, Map.of("declared", true)))).contains("outside-the-place");
    }

    @Test
    void and_nobody_brings_what_other_authorities_know() {
        String id = he.begins();

        Answer shared = he.visitor().get("/api/applications/" + id + "/shared");

        assertThat(shared.status()).as(shared.text()).isEqualTo(200);
        assertThat(shared.text()).contains("M0002").containsAnyOf("FOUND", "UNREACHABLE");
        assertThat(Resident.bound(port, "luo.jinhua").visitor().get("/api/applications/" + id + "/shared").status()).isEqualTo(404);
        String waiting = he.handsIn();
        assertThat(clerk.get("/api/window/applications/" + waiting + "/shared").text()).contains("M0002");
        assertThat(Visitor.at(port, SignIn.staff("chang.guiying")).get("/api/window/applications/" + waiting + "/shared").status()).isEqualTo(404);
    }

    @Test
    void and_nobody_asks_other_authorities_about_what_has_ended(@Autowired MongoDatabase database) {
        String sealed = he.handsIn();
        Mono.from(database.getCollection("applications").updateOne(Filters.eq("_id", sealed), Updates.set("progress",
                new Document("status", "SEALED").append("asOf", new Date())))).block();
        String takenBack = he.handsIn();
        assertThat(he.visitor().post("/api/applications/" + takenBack + "/withdrawal", Map.of("version", 3)).status()).isEqualTo(200);

        for (String ended : List.of(sealed, takenBack)) {
            assertThat(clerk.get("/api/window/applications/" + ended + "/shared").problem()).isEqualTo("not-now");
            assertThat(he.visitor().get("/api/applications/" + ended + "/shared").problem()).isEqualTo("not-now");
        }
    }

    @Test
    void and_what_is_handed_in_before_midnight_is_of_that_day_however_slow_others_answer() {
        String id = he.completes();
        town.becomesWhileOthersAreAsked(LocalDate.of(2026, 2, 13));

        Answer receipt = he.handsIn(id, 2);

        assertThat(town.today()).isEqualTo("2026-02-13");
        assertThat(receipt.body()).containsEntry("receivedOn", "2026-02-12").containsEntry("answerBy", "2026-02-26");
        assertThat(receipt.body().get("number").toString()).contains("20260212");
    }

    @Test
    void and_who_asks_twice_in_the_same_words_is_shown_as_a_possible_duplicate() {
        Resident apu = Resident.bound(port, "apu.dumu");
        String first = apu.handsIn();
        assertThat(apu.sees(first)).doesNotContainKey("possibleDuplicates");
        String second = apu.handsIn();

        assertThat(apu.sees(second)).containsEntry("possibleDuplicates", List.of(apu.sees(first).get("number")));
        assertThat(clerk.get("/api/window/applications/" + first).body())
                .containsEntry("possibleDuplicates", List.of(apu.sees(second).get("number")));
        assertThat(clerk.leafs("/api/window/applications", "applications")).filteredOn(row -> row.get("id").equals(first)).singleElement()
                .satisfies(row -> assertThat(row).containsEntry("possibleDuplicates", List.of(apu.sees(second).get("number"))));
    }

    @Test
    void but_not_who_asks_for_something_else_and_nobody_who_only_thinks_of_asking() {
        Resident wang = Resident.bound(port, "wang.decai");
        String first = completes(wang, 41);
        assertThat(wang.handsIn(first, 2).status()).isEqualTo(200);
        completes(wang, 41);
        assertThat(wang.handsIn(completes(wang, 42), 2).status()).isEqualTo(200);
        Resident luo = Resident.bound(port, "luo.jinhua");
        assertThat(luo.handsIn(completes(luo, 41), 2).status()).isEqualTo(200);

        assertThat(wang.sees(first)).doesNotContainKey("possibleDuplicates");
        assertThat(clerk.leafs("/api/window/applications", "applications")).filteredOn(row -> row.get("id").equals(first)).singleElement()
                .satisfies(row -> assertThat(row).doesNotContainKey("possibleDuplicates"));
    }

    private static String completes(Resident resident, int people) {
        Map<String, Object> form = new HashMap<>(Resident.FORM);
        form.put("people", people);
        String id = (String) resident.visitor().post("/api/applications", Resident.wish(Map.of("form", form))).body().get("id");
        assertThat(resident.visitor().put("/api/applications/" + id + "/materials/M0018", "application/pdf", Resident.PLAN).status()).isEqualTo(200);
        return id;
    }

    private void round() {
        promises.pass(Act.onHearing("intake-service", null, null)).block(Duration.ofSeconds(30));
    }

    private String begins(String item, Map<String, String> situation, Map<String, Object> form) {
        Answer begun = he.visitor().post("/api/applications",
                Map.of("itemCode", item, "place", Resident.DAZU_IN_DONGHUA, "situation", situation, "form", form));
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        return (String) begun.body().get("id");
    }

    private Answer handsIn(String id, long version, Map<String, Object> more) {
        Map<String, Object> handing = new HashMap<>(more);
        handing.put("version", version);
        return he.visitor().post("/api/applications/" + id + "/submission", handing);
    }

    private static List<Object> missing(Answer refused) {
        return faults(refused, "field");
    }

    private static List<Object> codes(Answer refused) {
        return faults(refused, "code");
    }

    private static List<Object> faults(Answer refused, String member) {
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        return ((List<?>) refused.body().get("faults")).stream().<Object>map(fault -> ((Map<?, ?>) fault).get(member)).toList();
    }

    private static List<Event> told(Broker broker, String id) {
        return broker.everythingIn("intake.application.v1").stream().filter(record -> id.equals(record.key()))
                .map(record -> EventJson.read(record.key(), record.value())).toList();
    }
}
