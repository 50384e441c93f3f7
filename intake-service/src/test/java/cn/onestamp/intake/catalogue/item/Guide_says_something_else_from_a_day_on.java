package cn.onestamp.intake.catalogue.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.awaitility.Awaitility.await;

import cn.onestamp.intake.RunningFrontDesk;
import cn.onestamp.intake.routing.PublishedItem;
import cn.onestamp.intake.routing.ReviewPlan;
import cn.onestamp.platform.day.Period;
import cn.onestamp.platform.reference.Shelf;
import cn.onestamp.platform.rights.Post;
import cn.onestamp.platform.testkit.SignIn;
import cn.onestamp.platform.testkit.Visitor;
import cn.onestamp.platform.testkit.Visitor.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import reactor.core.publisher.Flux;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** In the town it is 12 February 2026. Each test has an item of its own, because what was published stays published. */
@RunningFrontDesk
class Guide_says_something_else_from_a_day_on {

    private static final String TODAY = "2026-02-12";
    private static final String IN_SPRING = "2026-03-01";

    @LocalServerPort
    private int port;

    @Autowired
    private Shelf<PublishedItem> items;

    @Autowired
    private Shelf<Post> posts;

    private Visitor keeper;
    private Visitor anybody;

    @BeforeEach
    void comeIn() {
        keeper = Visitor.at(port, SignIn.staff("bao.wenjie"));
        anybody = Visitor.withoutSignIn(port);
        await().until(() -> !posts.in("bao.wenjie").isEmpty() && items.find("530118002000@1").isPresent());
    }

    @Test
    void and_the_one_of_today_stays_in_force_until_then() {
        String item = "530118002000";

        Answer published = publishes(keeper, item, 1, IN_SPRING, Map.of("legalBasis", "公路法第四十二条（修订）"));

        assertThat(published.status()).as(published.text()).isEqualTo(201);
        assertThat(published.body()).isEqualTo(Map.of("code", item, "version", 2, "from", IN_SPRING));
        assertThat(anybody.get("/api/items/" + item).body()).containsEntry("version", 1);
        assertThat(anybody.get("/api/items/" + item + "/versions").body()).extractingByKey("versions", LIST)
                .extracting(line -> ((Map<?, ?>) line).get("state")).isEqualTo(List.of("IN_FORCE", "TO_COME"));
    }

    @Test
    void which_is_today_at_the_earliest_and_everybody_reads_it_then() {
        String item = "530117706000";

        assertThat(publishes(keeper, item, 1, TODAY, Map.of("name", "临时占用城市绿化用地许可", "complaintPhone", "12329")).status()).isEqualTo(201);

        assertThat(anybody.get("/api/items/" + item).body()).containsEntry("version", 2).containsEntry("name", "临时占用城市绿化用地许可")
                .extractingByKey("complaint", MAP).containsEntry("phone", "12329");
        await().until(() -> items.find(item + "@2").isPresent());
        assertThat(anybody.get("/api/items/" + item + "/versions").body()).extractingByKey("versions", LIST)
                .extracting(line -> ((Map<?, ?>) line).get("state")).isEqualTo(List.of("ENDED", "IN_FORCE"));
    }

    @Test
    void but_not_while_one_of_the_seven_disclosures_is_empty_and_all_of_them_are_named() {
        Map<String, Object> nothing = Map.of("legalBasis", " ", "procedure", List.of(), "conditions", List.of(""), "materials", List.of(),
                "fee", Map.of("charged", false, "text", ""), "timeLimit", Map.of("promisedDays", 99, "statutoryDays", 20, "text", ""),
                "complaintPhone", "");

        Answer refused = publishes(keeper, "530118001000", 1, "2026-01-31", nothing);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).extractingByKey("faults", LIST).extracting(fault -> (String) ((Map<?, ?>) fault).get("field"))
                .isEqualTo(List.of("/from", "/changes/legalBasis", "/changes/procedure", "/changes/conditions", "/changes/materials",
                        "/changes/fee", "/changes/timeLimit", "/changes/complaintPhone", "/changes/timeLimit/promisedDays"));
        assertThat(anybody.get("/api/items/530118001000/versions").body()).extractingByKey("versions", LIST).hasSize(1);
    }

    @Test
    void and_not_about_materials_and_answers_that_do_not_exist_nor_with_a_form_no_store_can_keep() {
        Map<String, Object> situations = Map.of(
                "questions", List.of(Map.of("id", "big", "title", "大不大", "options", List.of(Map.of("id", "yes", "label", "是"), Map.of("id", "no", "label", "否")))),
                "effects", List.of(Map.of("when", Map.of("big", "perhaps"), "then", List.of(Map.of("kind", "ADD_MATERIAL", "material", "M9999")))));

        Answer refused = publishes(keeper, "530118001000", 1, TODAY,
                Map.of("situations", situations, "form", Map.of("type", "object", "additionalProperties", false,
                        "properties", Map.of("$where", Map.of("type", "string", "title", "哪里")))));

        assertThat(refused.body()).extractingByKey("faults", LIST).extracting(fault -> (String) ((Map<?, ?>) fault).get("code"))
                .isEqualTo(List.of("answer-unknown", "material-unknown", "form-unusable"));
        assertThat(publishes(keeper, "530118001000", 1, TODAY, Map.of()).text()).contains("nothing-new");
        assertThat(publishes(keeper, "530118001000", 1, TODAY, Map.of("code", "1")).problem()).isEqualTo("malformed-request");
    }

    @Test
    void and_not_so_late_that_nobody_can_say_anything_in_between() {
        for (String late : List.of("2028-02-13", "9999-12-31")) {
            assertThat(publishes(keeper, "530118001000", 1, late, Map.of("complaintPhone", "12329")).body()).extractingByKey("faults", LIST)
                    .singleElement().asInstanceOf(MAP).containsEntry("field", "/from").containsEntry("code", "from-too-late");
        }
    }

    @Test
    void and_whatever_else_somebody_sends_never_breaks_the_desk() {
        Object deep = Stream.iterate((Object) "x", inner -> Map.of("properties", inner)).skip(400).findFirst().orElseThrow();
        for (Object form : List.of(Map.of(), deep, Map.of("type", List.of(1)), Map.of("type", "object", "properties", Map.of("a", 5), "required", "a"))) {
            assertThat(publishes(keeper, "530118001000", 1, TODAY, Map.of("form", form)).status()).isIn(400, 422);
        }
        for (int version : List.of(0, Integer.MAX_VALUE)) {
            assertThat(publishes(keeper, "530118001000", version, TODAY, Map.of("complaintPhone", "1")).status()).isEqualTo(409);
        }
        assertThat(anybody.get("/api/items/530118001000/versions/diff?from=1&to=99999999999").status()).isEqualTo(400);
        assertThat(publishes(keeper, "530118001000", 1, TODAY, Map.of("situations", Map.of("questions", List.of(), "effects", List.of()))).text())
                .contains("nothing-new");
    }

    @Test
    void and_not_with_a_material_that_is_called_otherwise_elsewhere() {
        List<Map<String, Object>> materials = materialsOf("530118001000");
        Map<String, Object> renamed = new HashMap<>(materials.getFirst());
        renamed.put("name", "申请函");

        assertThat(publishes(keeper, "530118001000", 1, IN_SPRING, Map.of("materials", List.of(renamed))).body()).extractingByKey("faults", LIST)
                .singleElement().asInstanceOf(MAP).containsEntry("code", "material-called-otherwise");
    }

    @Test
    void and_whoever_reads_both_sees_what_changed_member_by_member() {
        String item = "530117704000";
        List<Map<String, Object>> materials = materialsOf(item);
        Map<String, Object> kept = materials.getFirst();
        Map<String, Object> twice = new HashMap<>(materials.get(1));
        twice.put("copies", 2);
        Map<String, Object> fresh = new HashMap<>(kept);
        fresh.putAll(Map.of("code", "M0018", "name", "活动方案（时间、地点、范围）"));

        assertThat(publishes(keeper, item, 1, TODAY, Map.of("materials", List.of(kept, twice, fresh),
                "timeLimit", Map.of("promisedDays", 2, "statutoryDays", 20, "text", "法定20个工作日，承诺2个工作日。"))).status()).isEqualTo(201);

        Map<String, Object> diff = anybody.get("/api/items/" + item + "/versions/diff?from=1&to=2").body();
        assertThat(diff).extractingByKey("fields", LIST).extracting(field -> (String) ((Map<?, ?>) field).get("field"))
                .isEqualTo(List.of("promisedDays", "timeLimitText"));
        assertThat(diff).extractingByKey("materials", LIST).contains(
                Map.of("code", twice.get("code"), "name", twice.get("name"), "change", "CHANGED",
                        "fields", List.of(Map.of("field", "copies", "before", 1, "after", 2))),
                Map.of("code", "M0018", "name", "活动方案（时间、地点、范围）", "change", "ADDED", "fields", List.of()));
        assertThat(diff).extractingByKey("materials", LIST).extracting(one -> (String) ((Map<?, ?>) one).get("change")).contains("REMOVED");
        assertThat(anybody.get("/api/items/" + item + "/versions/diff?from=1&to=1").body()).isEqualTo(Map.of("fields", List.of(), "materials", List.of()));
        assertThat(anybody.get("/api/items/" + item + "/versions/diff?from=1&to=7").problem()).isEqualTo("absent");
        assertThat(anybody.get("/api/items/nothing/versions").problem()).isEqualTo("absent");
    }

    @Test
    void said_by_whoever_keeps_the_catalogue_in_some_county_and_nobody_else() {
        Map<String, Object> other = Map.of("complaintPhone", "12345-1");
        for (SignIn person : List.of(SignIn.staff("zhao.qiuyue"), SignIn.resident("zhou.zilin"), SignIn.resident("bao.nobody"))) {
            assertThat(publishes(Visitor.at(port, person), "530117701000", 1, IN_SPRING, other).problem()).isEqualTo("not-allowed");
        }
        assertThat(publishes(Visitor.withoutSignIn(port), "530117701000", 1, IN_SPRING, other).status()).isEqualTo(401);
        int version = 1;
        for (String account : List.of("xiong.wei", "dai.xueqin")) {
            assertThat(publishes(Visitor.at(port, SignIn.staff(account)), "530119003000", version++, IN_SPRING, Map.of("complaintPhone", account)).status())
                    .as(account).isEqualTo(201);
        }
    }

    @Test
    void once_however_often_it_is_sent_and_by_one_of_many_who_send_it_at_the_same_moment() {
        String item = "530119002000";
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Map.of("basedOn", 1, "from", IN_SPRING, "changes", Map.of("complaintPhone", "1"));
        String desk = "/api/items/" + item + "/versions";

        Answer first = keeper.post(desk, key, body);
        Answer again = keeper.post(desk, key, body);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.replayed()).isTrue();
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(keeper.post(desk, body)).satisfies(late -> {
            assertThat(late.status()).isEqualTo(409);
            assertThat(late.body()).containsEntry("currentVersion", 2);
        });
        Map<String, Object> next = Map.of("basedOn", 2, "from", IN_SPRING, "changes", Map.of("complaintPhone", "2"));
        List<Integer> answers = Flux.fromStream(Stream.generate(() -> keeper.posting(desk, UUID.randomUUID().toString(), next)).limit(6))
                .flatMap(asked -> asked).map(Answer::status).collectList().block();
        assertThat(answers).containsOnlyOnce(201).filteredOn(status -> status != 201).containsOnly(409);
    }

    @Test
    void and_how_it_is_looked_into_stays_as_it_was_until_it_is_said_otherwise() {
        String item = "530120006000";
        ReviewPlan before = items.find(item + "@1").orElseThrow().reviewPlan();
        assertThat(publishes(keeper, item, 1, TODAY, Map.of("complaintPhone", "12345-2")).status()).isEqualTo(201);
        await().until(() -> items.find(item + "@2").isPresent());
        assertThat(items.find(item + "@2").orElseThrow().reviewPlan()).isEqualTo(before);

        Map<String, Object> plan = Map.of("visit", Map.of("amount", 5, "unit", "WORKING_DAY"), "coReviews", List.of(
                Map.of("department", "ZRZY", "organs", Map.of("532301000000", "CXS_ZRZY", "532324000000", "NHX_ZRZY"),
                        "reply", Map.of("amount", 4, "unit", "WORKING_DAY"), "silenceAgrees", true)));
        Answer published = publishes(keeper, item, 2, TODAY, Map.of("reviewPlan", plan));
        assertThat(published.status()).as(published.text()).isEqualTo(201);
        await().until(() -> items.find(item + "@3").isPresent());

        assertThat(items.find(item + "@3").orElseThrow().reviewPlan()).isEqualTo(new ReviewPlan(Period.workingDays(5), List.of(
                new ReviewPlan.CoReview("ZRZY", Map.of("532301000000", "CXS_ZRZY", "532324000000", "NHX_ZRZY"), Period.workingDays(4), true)), null, null));
    }

    @Test
    void and_another_limit_loses_the_extension_that_only_the_one_before_had() {
        String item = "530119004000";
        assertThat(items.find(item + "@1").orElseThrow().extension()).isNotNull();

        assertThat(publishes(keeper, item, 1, TODAY, Map.of("timeLimit", Map.of("promisedDays", 5, "statutoryDays", 7, "text", "法定7个工作日，承诺5个工作日。")))
                .status()).isEqualTo(201);
        await().until(() -> items.find(item + "@2").isPresent());

        assertThat(items.find(item + "@2").orElseThrow()).satisfies(seven -> {
            assertThat(seven.extension()).isNull();
            assertThat(seven.statutoryBasis()).isEqualTo(seven.legalBasis());
        });
    }

    @Test
    void and_not_with_steps_nobody_can_take_or_organs_nobody_knows() {
        Map<String, Object> plan = Map.of(
                "visit", Map.of("amount", 0, "unit", "WORKING_DAY"), "notice", Map.of("amount", 61, "unit", "CALENDAR_DAY"),
                "coReviews", List.of(Map.of("department", "ZRZY", "organs", Map.of("532301000000", "NHX_ZRZY"),
                        "reply", Map.of("amount", 3, "unit", "WORKING_DAY"), "silenceAgrees", false)),
                "excluded", Map.of("kind", "ITEM_RULE", "basis", " ", "longest", Map.of("amount", 10, "unit", "WORKING_DAY"), "onlyWhen", Map.of("$where", "1")));

        assertThat(publishes(keeper, "530119001000", 1, TODAY, Map.of("reviewPlan", plan)).body()).extractingByKey("faults", LIST)
                .extracting(fault -> ((Map<?, ?>) fault).get("field") + " " + ((Map<?, ?>) fault).get("code")).isEqualTo(List.of(
                        "/changes/reviewPlan/visit step-unsound", "/changes/reviewPlan/notice step-unsound", "/changes/reviewPlan/coReviews organ-unknown",
                        "/changes/reviewPlan/excluded basis-missing", "/changes/reviewPlan/excluded answer-unknown"));
        assertThat(publishes(keeper, "531015001000", 1, TODAY, Map.of("reviewPlan", Map.of("coReviews", List.of()))).text()).contains("plan-for-nothing");
        assertThat(publishes(keeper, "530119001000", 1, TODAY, Map.of("reviewPlan", Map.of("coReviews", List.of(), "visit", Map.of("amount", 3, "unit", "YEAR"))))
                .status()).isEqualTo(422);
        for (Map<String, Object> odd : List.<Map<String, Object>>of(Map.of("amount", -1, "unit", "WORKING_DAY"), Map.of("amount", 3, "unit", "MOON"))) {
            assertThat(publishes(keeper, "530119001000", 1, TODAY, Map.of("reviewPlan", Map.of("coReviews", List.of(), "visit", odd))).problem())
                    .isEqualTo("malformed-request");
        }
    }

    private static Answer publishes(Visitor person, String item, int basedOn, String from, Map<String, Object> changes) {
        return person.post("/api/items/" + item + "/versions", Map.of("basedOn", basedOn, "from", from, "changes", changes));
    }

    private List<Map<String, Object>> materialsOf(String item) {
        List<?> all = (List<?>) anybody.get("/api/items/" + item).body().get("materials");
        return all.stream().map(one -> JsonMapper.shared()
                .convertValue(one, new TypeReference<Map<String, Object>>() { })).toList();
    }
}
