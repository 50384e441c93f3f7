package cn.onestamp.intake.catalogue.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.onestamp.intake.RunningFrontDesk;
import cn.onestamp.intake.routing.Routing;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.caller.Caller;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.problem.NotNow;
import cn.onestamp.platform.testkit.SignIn;
import cn.onestamp.platform.testkit.Visitor;
import cn.onestamp.platform.testkit.Visitor.Answer;
import cn.onestamp.platform.town.TownTime;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import reactor.core.publisher.Flux;

/** It is 12 February 2026; the mountain township has no seal. */
@RunningFrontDesk
class Township_takes_a_power_on {

    private static final String NANHUA = "xiong.wei";
    private static final String CHUXIONG = "bao.wenjie";
    private static final String TREES = "530117705000";
    private static final DivisionCode LONGCHUAN = new DivisionCode("532324101000");
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 12);

    @LocalServerPort
    private int port;

    @Autowired
    private Routing routing;

    @Autowired
    private Powers powers;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private CountyAdministrators administrators;

    @Autowired
    private TownTime town;

    @Test
    void and_nobody_hears_of_it_before_it_is_published() {
        await().untilAsserted(() -> assertThat(decider()).isEqualTo("NHX_CG"));
        Answer prepared = staff(NANHUA).post("/api/powers", wanted(Map.of()));
        assertThat(prepared.status()).as(prepared.text()).isEqualTo(201);
        String id = (String) prepared.body().get("id");
        assertThat(prepared.body()).containsEntry("state", "PENDING").containsEntry("version", 1);
        assertThat(listed()).isEmpty();
        assertThat(decider()).as("whoever asks meanwhile").isEqualTo("NHX_CG");

        assertThat(codes(staff(NANHUA).post("/api/powers/" + id + "/activation", Map.of("version", 1)))).containsExactly("TRAINING_UNMET");
        assertThat(codes(trained(NANHUA, id, "2026-02-13"))).as("to be held tomorrow").containsExactly("NOT_HELD_YET");
        assertThat(codes(trained(NANHUA, id, "0001-01-01"))).as("in the year 1").containsExactly("HELD_TOO_EARLY");
        assertThat(codes(trained(NANHUA, id, "2019-12-31"))).containsExactly("HELD_TOO_EARLY");
        assertThat(trained(NANHUA, id, "2026-02-10").body()).containsEntry("state", "PENDING").containsEntry("version", 2);
        assertThat(powers.get(id).block().training()).extracting(KeptPower.Training::by).isEqualTo(NANHUA);
        assertThat(Flux.from(database.getCollection("audit").find(new Document("subject", id))).collectList().block()).singleElement()
                .satisfies(row -> assertThat(row).containsEntry("who", NANHUA).containsEntry("what", "intake.training-noted"));
        assertThat(listed()).isEmpty();
        assertThat(staff(NANHUA).get("/api/powers/" + id + "/readiness").body()).containsEntry("ready", true);
        assertThat(staff(NANHUA).post("/api/powers/" + id + "/recall", Map.of("version", 2, "lastDay", "2026-03-01",
                "legalDocument", "DEMO", "reason", "x")).text()).contains("not published");
        assertThat(staff(NANHUA).post("/api/powers/" + id + "/activation", Map.of("version", 2)).body())
                .containsEntry("state", "IN_FORCE").containsEntry("version", 3);

        await().untilAsserted(() -> assertThat(decider()).isEqualTo("LONGCHUAN_GOV"));
        assertThat(listed()).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("name", "砍伐城市树木审批").containsEntry("basis", "CONFERRED").containsEntry("from", "2026-02-12"));
        assertThat(staff(NANHUA).post("/api/powers/" + id + "/activation", Map.of("version", 3)).problem()).isEqualTo("not-now");
        assertThat(codes(staff(NANHUA).post("/api/powers", wanted(Map.of())))).containsExactly("GRANTED_ALREADY");
    }

    @Test
    void only_when_all_is_there_that_it_needs_and_hears_of_everything_that_is_missing_at_once() {
        Answer prepared = staff(CHUXIONG).post("/api/powers", wanted(Map.of("code", "530217001000", "townshipOrgan", "DAGUOKOU_GOV",
                "handledAt", "DAGUOKOU_BUREAU", "batch", "CX-PEN-2026", "replaces", "CX-PEN-217")));
        String id = (String) prepared.body().get("id");

        List<?> checks = (List<?>) staff(CHUXIONG).get("/api/powers/" + id + "/readiness").body().get("checks");
        assertThat(checks).hasSize(8).filteredOn(check -> Boolean.FALSE.equals(((Map<?, ?>) check).get("met")))
                .extracting(check -> ((Map<?, ?>) check).get("check")).isEqualTo(List.of("TRAINING", "APPROVAL_SEAL", "TEMPLATES"));
        assertThat(codes(staff(CHUXIONG).post("/api/powers/" + id + "/activation", Map.of("version", 1))))
                .containsExactly("TRAINING_UNMET", "APPROVAL_SEAL_UNMET", "TEMPLATES_UNMET");
        assertThat(staff(CHUXIONG).get("/api/powers/" + id).body()).containsEntry("pending", true).containsEntry("version", 1);
    }

    @Test
    void unless_the_organ_may_not_hold_one_at_all() {
        for (String organ : List.of("LONGCHUAN_WINDOW", "LONGCHUAN_ENF", "NANHUA_HALL", "NHX_CL")) {
            assertThat(codes(staff(NANHUA).post("/api/powers", wanted(Map.of("townshipOrgan", organ))))).as(organ).contains("ORGAN_MAY_NOT_HOLD");
        }
    }

    @Test
    void and_whoever_prepares_it_hears_everything_that_is_wrong_with_it() {
        assertThat(codes(staff(NANHUA).post("/api/powers", wanted(Map.of("code", "no-such-power", "basis", "ENTRUSTED",
                "handledAt", "DONGHUA_CENTRE", "from", "2026-02-11")))))
                .containsExactly("POWER_UNKNOWN", "ENTRUSTING_ORGAN", "HANDLED_ELSEWHERE", "FROM_PASSED");
        assertThat(staff(NANHUA).post("/api/powers", wanted(Map.of("basis", "RETAINED"))).body()).containsEntry("field", "/basis");
        assertThat(staff(NANHUA).post("/api/powers", wanted(Map.of("published", true))).status()).isEqualTo(400);
    }

    @Test
    void and_the_old_list_is_closed_only_when_the_new_one_is_in_force_for_all_of_it() {
        activated(Map.of("code", "530119003000", "batch", "OLD"));
        activated(Map.of("code", "530118002000", "batch", "OLD"));
        activated(Map.of("code", "530119003000", "batch", "NEW", "replaces", "OLD"));
        Map<String, Object> closing = Map.of("batch", "OLD", "townshipOrgan", "LONGCHUAN_GOV", "successor", "NEW",
                "lastDay", "2026-02-28", "legalDocument", "DEMO-省政府批复〔2026〕示例6号", "reason", "清单调整");
        assertThat(staff(NANHUA).post("/api/powers/closing", closing)).satisfies(no -> {
            assertThat(codes(no)).containsExactly("NO_SUCCESSOR");
            assertThat(no.text()).contains("更新采伐护路林审批");
        });
        assertThat(staff(CHUXIONG).post("/api/powers/closing", closing).status()).isEqualTo(404);
        assertThat(codes(staff(NANHUA).post("/api/powers/closing", closing("OLD", "OLD", "2026-02-28")))).as("by itself").containsExactly("NO_SUCCESSOR");

        activated(Map.of("code", "530118002000", "batch", "NEW", "replaces", "OLD"));
        assertThat(staff(NANHUA).post("/api/powers/closing", "k-close", closing).body()).containsEntry("powers", 2).containsEntry("to", "2026-02-28");

        assertThat(staff(NANHUA).post("/api/powers/closing", "k-close", closing).replayed()).isTrue();
        await().untilAsserted(() -> assertThat(Visitor.withoutSignIn(port).leafs("/api/powers?batch=OLD", "powers"))
                .hasSize(2).allSatisfy(row -> assertThat(row).containsEntry("to", "2026-02-28")));
        for (LocalDate day : List.of(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 1))) {
            assertThat(routing.of("530118002000", LONGCHUAN, day).decidedBy()).as("no gap").isEqualTo("LONGCHUAN_GOV");
        }
    }

    @Test
    void and_a_closing_that_broke_off_between_two_goes_on_when_it_is_asked_for_again() {
        for (String code : List.of("530119005000", "530120003000")) {
            activated(Map.of("code", code, "batch", "BREAKING"));
            activated(Map.of("code", code, "batch", "FOLLOWING", "replaces", "BREAKING"));
        }
        CloseBatch breaking = new CloseBatch(BreakingPowers.after(1, powers), administrators, town);
        CloseBatch.Closing closing = new CloseBatch.Closing("BREAKING", "LONGCHUAN_GOV", "FOLLOWING", LocalDate.of(2026, 2, 28),
                new Power.Recall("DEMO", "清单调整"));

        assertThatThrownBy(() -> breaking.close(closing, Act.of(new Caller(NANHUA, Caller.Kind.STAFF), "k-broken", null)).block())
                .hasMessage("killed");
        assertThat(lastDaysOf("BREAKING")).as("one is closed").containsExactlyInAnyOrder("2026-02-28", "null");

        Answer again = staff(NANHUA).post("/api/powers/closing", "k-broken", closing("BREAKING", "FOLLOWING", "2026-02-28"));
        assertThat(again.body()).as(again.text()).containsEntry("powers", 2).containsEntry("to", "2026-02-28");
        assertThat(lastDaysOf("BREAKING")).containsExactly("2026-02-28", "2026-02-28");
        assertThat(staff(NANHUA).post("/api/powers/closing", "k-broken", closing("BREAKING", "FOLLOWING", "2026-02-28")).replayed()).isTrue();
    }

    @Test
    void and_none_of_a_list_is_closed_where_one_of_it_cannot_be() {
        activated(Map.of("code", "530119001000", "batch", "LATE", "from", "2026-06-01"));
        activated(Map.of("code", "530120004000", "batch", "LATE"));
        for (String code : List.of("530119001000", "530120004000")) {
            activated(Map.of("code", code, "batch", "LATER", "replaces", "LATE"));
        }

        assertThat(codes(staff(NANHUA).post("/api/powers/closing", closing("LATE", "LATER", "2026-02-28")))).containsExactly("LAST_DAY_OUTSIDE");

        assertThat(lastDaysOf("LATE")).containsExactly("null", "null");
    }

    private List<String> lastDaysOf(String batch) {
        return powers.ofBatch(batch, "LONGCHUAN_GOV").map(kept -> String.valueOf(kept.power().to())).collectList().block();
    }

    private static Map<String, Object> closing(String batch, String successor, String lastDay) {
        return Map.of("batch", batch, "townshipOrgan", "LONGCHUAN_GOV", "successor", successor,
                "lastDay", lastDay, "legalDocument", "DEMO", "reason", "清单调整");
    }

    @Test
    void and_of_two_that_were_prepared_alike_one_is_published() {
        Map<String, Object> alike = wanted(Map.of("code", "530119004000", "batch", "ALIKE"));
        String first = (String) staff(NANHUA).post("/api/powers", alike).body().get("id");
        String second = (String) staff(NANHUA).post("/api/powers", alike).body().get("id");
        trained(NANHUA, first, "2026-02-10");

        assertThat(staff(NANHUA).post("/api/powers/" + first + "/activation", Map.of("version", 2)).status()).isEqualTo(200);
        assertThat(codes(staff(NANHUA).post("/api/powers/" + second + "/activation", Map.of("version", 1)))).containsExactly("GRANTED_ALREADY");
    }

    @Test
    void also_where_both_are_published_at_the_same_moment() {
        Map<String, Object> alike = wanted(Map.of("code", "530164005000", "batch", "AT-ONCE"));
        List<KeptPower> both = List.of(prepared(alike), prepared(alike)).stream().map(kept -> kept.activated(1, TODAY)).toList();

        powers.recordActivated(both.getFirst(), Map.of(), act("k-first")).block();

        assertThatThrownBy(() -> powers.recordActivated(both.getLast(), Map.of(), act("k-second")).block()).isInstanceOf(NotNow.class);
        KeptPower first = powers.get(both.getFirst().power().id()).block();
        powers.recordRecall(first.recalled(2, TODAY, new Power.Recall("DEMO", "收回"), TODAY), Map.of(), act("k-recall")).block();
        assertThat(powers.recordActivated(both.getLast(), Map.of(), act("k-third")).block()).as("once the first is taken back").isEmpty();
        KeptPower second = powers.get(both.getLast().power().id()).block();
        powers.recordRecall(second.recalled(2, TODAY.minusDays(1), new Power.Recall("DEMO", "收回"), TODAY), Map.of(), act("k-back")).block();
    }

    private KeptPower prepared(Map<String, Object> wanted) {
        return powers.get((String) staff(NANHUA).post("/api/powers", wanted).body().get("id")).block();
    }

    private static Act act(String key) {
        return Act.of(new Caller(NANHUA, Caller.Kind.STAFF), key, null);
    }

    private void activated(Map<String, Object> otherwise) {
        String id = (String) staff(NANHUA).post("/api/powers", wanted(otherwise)).body().get("id");
        assertThat(trained(NANHUA, id, "2026-02-10").status()).isEqualTo(200);
        assertThat(staff(NANHUA).post("/api/powers/" + id + "/activation", Map.of("version", 2)).status()).isEqualTo(200);
    }

    private Answer trained(String administrator, String id, String heldOn) {
        return staff(administrator).post("/api/powers/" + id + "/training", Map.of("version", 1, "heldOn", heldOn, "document", "DEMO-培训签到表〔2026〕示例1号"));
    }

    @Test
    void and_what_is_assigned_is_put_on_file_and_never_decided() {
        assertThat(codes(staff(NANHUA).post("/api/powers", wanted(Map.of("basis", "ASSIGNED", "code", "530125001000"))))).containsExactly("ASSIGNED_DECIDES");
        assertThat(codes(staff(NANHUA).post("/api/powers", wanted(Map.of("basis", "ASSIGNED", "code", "530217001000",
                "handledAt", "LONGCHUAN_ENF", "replaces", "CX-PEN-217"))))).containsExactly("ASSIGNED_DECIDES");
        assertThat(staff(NANHUA).post("/api/powers", wanted(Map.of("basis", "ASSIGNED", "code", "531015001000", "batch", "FILED", "replaces", "CX-STAT"))).status())
                .isEqualTo(201);
    }

    @Test
    void and_somebody_takes_in_what_is_asked_for() {
        for (String place : List.of("LONGCHUAN_GOV", "LONGCHUAN_ENF", "NHX_LC", "V_532324101901", "YULU_CENTRE", "LONGCHUAN_SFS")) {
            assertThat(codes(staff(NANHUA).post("/api/powers", wanted(Map.of("code", "530123001000", "handledAt", place))))).as(place).containsExactly("NO_WINDOW");
        }
        assertThat(codes(staff(NANHUA).post("/api/powers", wanted(Map.of("code", "530217002000", "batch", "PEN", "replaces", "CX-PEN-217", "basis", "STATUTORY"))))).as("a penalty at a counter")
                .containsExactly("NO_WINDOW");
        assertThat(staff(NANHUA).post("/api/powers", wanted(Map.of("code", "530123001000", "handledAt", "LONGCHUAN_WINDOW"))).status()).isEqualTo(201);
    }

    @Test
    void and_no_county_makes_a_statute() {
        assertThat(codes(staff(NANHUA).post("/api/powers", wanted(Map.of("code", "530123001000", "basis", "STATUTORY"))))).containsExactly("NOT_STATUTORY");
        assertThat(codes(staff(NANHUA).post("/api/powers", wanted(Map.of("code", "530123001000", "townshipOrgan", "NHX_WJ"))))).as("a department of the county")
                .containsExactly("NOT_OF_A_TOWNSHIP");
        assertThat(codes(staff(NANHUA).post("/api/powers", wanted(Map.of("code", "530123001000", "from", "9999-12-31"))))).containsExactly("FROM_FAR");
    }

    @Test
    void once_unless_the_second_list_follows_the_first() {
        String code = "530120002000";
        activated(Map.of("code", code, "batch", "FIRST"));

        Answer beside = staff(NANHUA).post("/api/powers", wanted(Map.of("code", code, "batch", "SECOND")));
        assertThat(codes(beside)).containsExactly("HELD_ALREADY");
        assertThat(beside.text()).contains("FIRST");
        assertThat(codes(staff(NANHUA).post("/api/powers", wanted(Map.of("code", code, "batch", "SECOND", "replaces", "ANOTHER")))))
                .containsExactly("NOTHING_TO_REPLACE", "HELD_ALREADY");
        assertThat(staff(NANHUA).post("/api/powers", wanted(Map.of("code", code, "batch", "SECOND", "replaces", "FIRST"))).status()).isEqualTo(201);
    }

    @Test
    void and_one_that_was_taken_back_before_its_first_day_is_free() {
        String code = "530711001000";
        activated(Map.of("code", code, "batch", "SUMMER", "from", "2026-06-01"));
        String id = powers.ofBatch("SUMMER", "LONGCHUAN_GOV").blockFirst().power().id();

        assertThat(staff(NANHUA).post("/api/powers/" + id + "/recall", Map.of("version", 3, "lastDay", "2026-05-31", "legalDocument", "DEMO", "reason", "x")).body())
                .containsEntry("state", "ENDED");

        assertThat(staff(NANHUA).post("/api/powers", wanted(Map.of("code", code, "batch", "SPRING"))).status()).isEqualTo(201);
    }

    @Test
    void in_words_that_say_what_they_seem_to_say() {
        for (String word : List.of("清单\u202E一", "清单\u200B一", "清单\u2028", "清单\n")) {
            assertThat(staff(NANHUA).post("/api/powers", wanted(Map.of("batch", word))).body()).containsEntry("field", "/batch");
            assertThat(staff(NANHUA).post("/api/powers", wanted(Map.of("legalDocument", word))).body()).containsEntry("field", "/legalDocument");
        }
    }

    @Test
    void and_of_two_lists_prepared_at_one_time_the_second_finds_the_first() {
        String code = "530120005000";
        String first = (String) staff(NANHUA).post("/api/powers", wanted(Map.of("code", code, "batch", "ONE"))).body().get("id");
        String second = (String) staff(NANHUA).post("/api/powers", wanted(Map.of("code", code, "batch", "TWO"))).body().get("id");
        trained(NANHUA, first, "2026-02-10");
        trained(NANHUA, second, "2026-02-10");

        assertThat(staff(NANHUA).post("/api/powers/" + first + "/activation", Map.of("version", 2)).status()).isEqualTo(200);
        assertThat(codes(staff(NANHUA).post("/api/powers/" + second + "/activation", Map.of("version", 2)))).containsExactly("HELD_ALREADY");
    }

    @Test
    void and_the_other_county_sees_nothing_of_it() {
        String id = (String) staff(NANHUA).post("/api/powers", wanted(Map.of("code", "530117702000", "batch", "HIDDEN"))).body().get("id");
        String nothing = staff(CHUXIONG).get("/api/powers/no-such-power/readiness").text();
        for (String other : List.of(CHUXIONG, "hao.jingtian", "shen.weidong", "cheng.mingke")) {
            assertThat(staff(other).post("/api/powers", wanted(Map.of())).text()).as(other).isEqualTo(nothing);
            assertThat(staff(other).get("/api/powers/" + id + "/readiness").text()).isEqualTo(nothing);
            assertThat(trained(other, id, "2026-02-10").text()).isEqualTo(nothing);
            assertThat(staff(other).post("/api/powers/" + id + "/activation", Map.of("version", 1)).text()).isEqualTo(nothing);
        }
    }

    private String decider() {
        return routing.of(TREES, LONGCHUAN, TODAY).decidedBy();
    }

    private List<Map<String, Object>> listed() {
        return Visitor.withoutSignIn(port).leafs("/api/powers?batch=NH-2026&township=" + LONGCHUAN.value(), "powers");
    }

    private static List<Object> codes(Answer refused) {
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        return ((List<?>) refused.body().get("faults")).stream().map(fault -> ((Map<?, ?>) fault).get("code")).map(Object.class::cast).toList();
    }

    private static Map<String, Object> wanted(Map<String, Object> otherwise) {
        Map<String, Object> wanted = new HashMap<>(Map.of("code", TREES, "townshipOrgan", "LONGCHUAN_GOV", "basis", "CONFERRED",
                "batch", "NH-2026", "legalDocument", "DEMO-省政府批复〔2026〕示例5号", "from", TODAY.toString(), "handledAt", "NANHUA_HALL"));
        wanted.putAll(otherwise);
        return wanted;
    }

    private Visitor staff(String account) {
        return Visitor.at(port, SignIn.staff(account));
    }
}
