package cn.onestamp.approval.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.approval.BackOffice;
import cn.onestamp.approval.cases.messaging.HandedOver;
import cn.onestamp.platform.crypto.Sha256;
import cn.onestamp.platform.testkit.ContractCheck;
import cn.onestamp.platform.testkit.Visitor.Answer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

/** Other organs are asked, two people look at the place, and a notice hangs in the village, all while the clock runs. */
class Office_looks_into_a_homestead extends BackOffice {

    private static final String LAND = "lin.xiaoyun";
    private static final String FORESTRY = "ma.shouyun";
    private static final String FARMING = "li.wenlan";
    private static final String WATER = "duan.lihe";
    private static final String OFFICER = "feng.taosheng";
    private static final int ROUNDS = 10;
    private static final byte[] PICTURE = "\u00ff\u00d8\u00ff\u00e0 the place".getBytes(StandardCharsets.ISO_8859_1);
    private static final String PHOTO = Sha256.hex(PICTURE);
    private static final Map<String, Object> AGREES = Map.of("agrees", true, "opinion", "符合规划");
    private static final Map<String, Object> DISAGREES = Map.of("agrees", false, "opinion", "压占耕地");

    @Test
    void and_every_organ_that_is_asked_replies_at_the_same_moment_and_none_in_vain() {
        for (int round = 0; round < ROUNDS; round++) {
            String id = asked();
            List<Answer> answers = Flux.merge(Stream.of(LAND, FORESTRY, FARMING, WATER)
                            .map(account -> staff(account).posting(door(id, "opinion"), UUID.randomUUID().toString(), AGREES)).toList())
                    .collectList().block(Duration.ofSeconds(30));

            assertThat(answers).extracting(Answer::status).containsExactly(200, 200, 200, 200);
            assertThat(coReviews(id)).extracting(one -> one.get("standing")).containsOnly("AGREED");
            assertThat(stored(id).getList("history", Document.class)).filteredOn(fact -> fact.getString("type").equals("approval.opinion-given")).hasSize(4);
        }
    }

    @Test
    void and_only_an_organ_that_is_asked_sees_the_case_until_it_has_replied() {
        String id = homestead();
        assertThat(staff(LAND).get("/api/cases/" + id).status()).isEqualTo(404);
        assertThat(staff(LAND).post(door(id, "opinion"), AGREES).status()).isEqualTo(404);
        ask(id);
        assertThat(staff(REVIEWER).post(door(id, "opinions-request"), Map.of("version", 2)).status()).isEqualTo(409);

        assertThat(staff(LAND).leafs("/api/cases?desk=opinion", "cases")).extracting(row -> row.get("id")).contains(id);
        assertThat(staff(LAND).get("/api/cases?desk=opinion&after=" + id).status()).isEqualTo(200);
        assertThat(staff("zhao.wenxi").get("/api/cases/" + id).status()).isEqualTo(404);
        assertThat(staff(LAND).post(door(id, "opinion"), AGREES).status()).isEqualTo(200);

        assertThat(staff(LAND).leafs("/api/cases?desk=opinion", "cases")).extracting(row -> row.get("id")).doesNotContain(id);
        assertThat(staff(LAND).get("/api/cases/" + id).status()).isEqualTo(404);
        assertThat(staff(REVIEWER).get("/api/cases/" + id).text()).contains("符合规划", "2026-01-09");
    }

    @Test
    void and_meets_with_an_organ_that_disagrees_or_keeps_silent_where_silence_is_no_answer() {
        String id = asked();
        assertThat(settling(id, 2, "CXS_ZRZY").status()).isEqualTo(409);
        assertThat(staff(LAND).post(door(id, "opinion"), DISAGREES).status()).isEqualTo(200);
        assertThat(coReviews(id).getFirst()).containsEntry("standing", "DISAGREED").containsEntry("meetBy", "2026-01-13");
        assertThat(settling(id, 3, "CXS_JY").status()).isEqualTo(404);
        assertThat(settling(id, 3, "CXS_ZRZY").status()).isEqualTo(200);
        assertThat(settling(id, 4, "CXS_ZRZY").status()).isEqualTo(409);

        for (int organ = 1; organ <= 3; organ++) {
            set("cases", id, "examination.coReviews." + organ + ".dueOn", "2026-01-05");
        }
        assertThat(coReviews(id)).extracting(one -> one.get("standing")).containsExactly("AGREED", "AGREED", "SILENT", "SILENT");
        assertThat(staff(FORESTRY).post(door(id, "opinion"), DISAGREES).status()).isEqualTo(409);
        assertThat(staff(FARMING).post(door(id, "opinion"), AGREES).status()).as("late is better than never").isEqualTo(200);
        assertThat(settling(id, 5, "CXS_SW").status()).isEqualTo(200);
        assertThat(missing(id)).doesNotContain("CO_REVIEW");
        everybodyIsToldAsAgreed(id);
    }

    @Test
    void and_two_of_its_people_look_at_the_place_and_each_of_them_signs() {
        String id = homestead();
        assertThat(appointing(id, 1, "2026-01-05", List.of(REVIEWER, OFFICER)).text()).contains("/day");
        assertThat(appointing(id, 1, "2026-01-06", List.of(REVIEWER)).text()).contains("too-few");
        assertThat(appointing(id, 1, "2026-01-06", List.of(REVIEWER, REVIEWER)).text()).contains("too-few");
        assertThat(appointing(id, 1, "2026-01-06", List.of(REVIEWER, CLERK)).text()).contains("/visitors/1");
        assertThat(appointing(id, 1, "2026-01-06", List.of(REVIEWER, "ding.yongkang")).text()).contains("/visitors/1");
        assertThat(staff(OFFICER).get("/api/cases/" + id).status()).isEqualTo(404);
        assertThat(appointing(id, 1, "2026-01-06", List.of(REVIEWER, OFFICER)).status()).isEqualTo(200);
        assertThat(staff(OFFICER).leafs("/api/cases?desk=visit", "cases")).extracting(row -> row.get("id")).contains(id);

        assertThat(recording(OFFICER, id, 2).text()).contains("no-photo");
        assertThat(photo(OFFICER, id).status()).isEqualTo(200);
        assertThat(staff("chen.gangyi").post(door(id, "visit-record"), found(2)).status()).as("was not sent").isEqualTo(403);
        assertThat(staff(OFFICER).post(door(id, "visit-signature"), Map.of("version", 2)).status()).isEqualTo(409);
        assertThat(recording(OFFICER, id, 2).status()).isEqualTo(200);
        assertThat(recording(REVIEWER, id, 3).status()).isEqualTo(409);

        assertThat(staff(OFFICER).post(door(id, "visit-signature"), Map.of("version", 3)).status()).isEqualTo(200);
        assertThat(staff(OFFICER).post(door(id, "visit-signature"), Map.of("version", 4)).status()).isEqualTo(409);
        assertThat(staff(OFFICER).leafs("/api/cases?desk=visit", "cases")).extracting(row -> row.get("id")).doesNotContain(id);
        assertThat(missing(id)).contains("SITE_VISIT");
        assertThat(staff(REVIEWER).post(door(id, "visit-signature"), Map.of("version", 4)).status()).isEqualTo(200);
        assertThat(missing(id)).doesNotContain("SITE_VISIT");
        assertThat(appointing(id, 5, "2026-01-07", List.of(REVIEWER, OFFICER)).status()).as("what was found stays").isEqualTo(409);
        assertThat(staff(OFFICER).get("/api/cases/" + id).text()).contains("25.045127,101.528069", "2026-01-08");
        assertThat(staff(OFFICER).get(door(id, "photos/" + PHOTO)).bytes()).isEqualTo(PICTURE);
        everybodyIsToldAsAgreed(id);
    }

    @Test
    void and_a_visit_that_is_to_come_has_found_nothing_yet() {
        String id = homestead();
        assertThat(appointing(id, 1, "2026-01-07", List.of(REVIEWER, OFFICER)).status()).isEqualTo(200);
        assertThat(appointing(id, 2, "2026-01-08", List.of(REVIEWER, OFFICER)).status()).as("another day").isEqualTo(200);
        assertThat(photo(OFFICER, id).status()).isEqualTo(200);
        assertThat(recording(OFFICER, id, 3).status()).isEqualTo(409);
    }

    @Test
    void and_a_picture_of_one_case_is_none_of_another_and_what_is_no_picture_is_not_kept() {
        String id = homestead();
        String other = homestead();
        assertThat(photo(REVIEWER, id).status()).isEqualTo(200);
        assertThat(photo(REVIEWER, id).status()).as("once more").isEqualTo(200);
        assertThat(staff(REVIEWER).get(door(other, "photos/" + PHOTO)).status()).isEqualTo(404);
        assertThat(staff(KEEPER).get(door(id, "photos/" + PHOTO)).status()).isEqualTo(200);
        assertThat(staff("yin.zhongwen").get(door(id, "photos/" + PHOTO)).status()).isEqualTo(404);
        assertThat(staff("yin.zhongwen").put(door(id, "photos/" + PHOTO), "image/jpeg", PICTURE).status()).isEqualTo(404);
        assertThat(staff(REVIEWER).put(door(other, "photos/" + PHOTO), "image/png", PICTURE).text()).contains("file-type");
        assertThat(staff(REVIEWER).put(door(other, "photos/" + PHOTO), "application/pdf", PICTURE).text()).contains("file-type");
        assertThat(staff(REVIEWER).put(door(other, "photos/" + PHOTO.replace('a', 'b')), "image/jpeg", PICTURE).text()).contains("file-hash");
        assertThat(staff(REVIEWER).get(door(other, "photos/" + PHOTO)).status()).isEqualTo(404);
    }

    @Test
    void and_the_notice_in_the_village_is_over_when_its_day_has_passed_and_everybody_is_answered() {
        String id = homestead();
        assertThat(posting(id, 1).text()).contains("no-photo");
        assertThat(staff(REVIEWER).post(door(id, "objections"), Map.of("version", 1, "text", "占了我家的路")).status()).isEqualTo(409);
        assertThat(photo(REVIEWER, id).status()).isEqualTo(200);
        assertThat(posting(id, 1).status()).isEqualTo(200);
        assertThat(posting(id, 2).status()).isEqualTo(409);
        assertThat(staff(REVIEWER).post(door(id, "objections"), Map.of("version", 2, "text", "占了我家的路")).status()).isEqualTo(200);
        assertThat(staff(REVIEWER).get("/api/cases/" + id).text()).contains("占了我家的路", "2026-01-12");

        set("cases", id, "examination.notice.lastDay", "2026-01-05");
        assertThat(missing(id)).contains("VILLAGE_NOTICE");
        assertThat(staff(REVIEWER).post(door(id, "objections/2/answer"), Map.of("version", 3, "answer", "已核实")).status()).isEqualTo(404);
        assertThat(staff(REVIEWER).post(door(id, "objections/1/answer"), Map.of("version", 3, "answer", "已核实，不占路")).status()).isEqualTo(200);
        assertThat(staff(REVIEWER).post(door(id, "objections/1/answer"), Map.of("version", 4, "answer", "再答")).status()).isEqualTo(409);
        assertThat(missing(id)).doesNotContain("VILLAGE_NOTICE");
        everybodyIsToldAsAgreed(id);
    }

    @Test
    void and_nobody_goes_to_look_while_the_clock_stands_still() {
        String id = handedOver("王德财", fresh -> HandedOver.storyWith(fresh, Map.of("examination", Map.of("coReviews", List.of(), "excluded",
                Map.of("kind", "EXPERT_REVIEW", "basis", "行政许可法第四十五条", "longest", Map.of("amount", 10, "unit", "WORKING_DAY"))))));
        assertThat(staff(REVIEWER).post(door(id, "suspension"), Map.of("version", 1, "expectedDays", 3)).status()).isEqualTo(200);
        assertThat(appointing(id, 2, "2026-01-06", List.of(REVIEWER, OFFICER)).status()).isEqualTo(409);
    }

    @Test
    void and_sees_on_every_row_how_much_time_is_left() {
        String id = homestead();
        assertThat(staff(REVIEWER).leafs("/api/cases?desk=review", "cases")).filteredOn(row -> row.get("id").equals(id)).singleElement()
                .satisfies(row -> assertThat(row).containsEntry("remaining", 2).containsEntry("light", "GREEN").doesNotContainKey("limits"));
        assertThat(staff(REVIEWER).get("/api/cases/" + id).body().get("limits").toString()).contains("promised", "statutory", "STARTED", "remaining=19");
    }

    private void everybodyIsToldAsAgreed(String id) {
        assertThat(stored(id).getList("history", Document.class)).allSatisfy(fact ->
                ContractCheck.holds(fact.getString("type"), fact.get("data", Document.class)));
    }

    private static String door(String id, String door) {
        return "/api/cases/" + id + "/" + door;
    }

    private String homestead() {
        Map<String, Object> plan = Map.of("visit", Map.of("amount", 3, "unit", "WORKING_DAY"), "notice", Map.of("amount", 5, "unit", "CALENDAR_DAY"),
                "coReviews", List.of(duty("CXS_ZRZY", false), duty("CXS_LC", true), duty("CXS_NY", false), duty("CXS_SW", false)));
        return handedOver("王德财", fresh -> HandedOver.storyWith(fresh, Map.of("examination", plan)));
    }

    private static Map<String, Object> duty(String organ, boolean silenceAgrees) {
        return Map.of("organ", organ, "reply", Map.of("amount", 3, "unit", "WORKING_DAY"), "silenceAgrees", silenceAgrees);
    }

    private String asked() {
        String id = homestead();
        ask(id);
        return id;
    }

    private void ask(String id) {
        assertThat(staff(REVIEWER).post(door(id, "opinions-request"), Map.of("version", 1)).status()).isEqualTo(200);
    }

    private Answer settling(String id, long version, String organ) {
        return staff(REVIEWER).post(door(id, "coordination"), Map.of("version", version, "organ", organ, "agrees", true, "minutes", "调整四至后一致同意"));
    }

    private Answer appointing(String id, long version, String day, List<String> visitors) {
        return staff(REVIEWER).post(door(id, "visit"), Map.of("version", version, "day", day, "visitors", visitors));
    }

    private Answer recording(String account, String id, long version) {
        return staff(account).post(door(id, "visit-record"), found(version));
    }

    private static Map<String, Object> found(long version) {
        return Map.of("version", version, "fits", true, "form", List.of(Map.of("question", "四至是否相符", "text", "相符")),
                "photos", List.of(Map.of("sha256", PHOTO, "takenAt", "2026-01-06T01:30:00Z", "where", "25.045127,101.528069")));
    }

    private Answer photo(String account, String id) {
        return staff(account).put(door(id, "photos/" + PHOTO), "image/jpeg", PICTURE);
    }

    private Answer posting(String id, long version) {
        return staff(REVIEWER).post(door(id, "village-notice"), Map.of("version", version, "photo", PHOTO));
    }

    @SuppressWarnings("unchecked")
    private List<String> missing(String id) {
        return (List<String>) examination(id).get("missing");
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> coReviews(String id) {
        return (List<Map<String, Object>>) examination(id).get("coReviews");
    }

    private Map<?, ?> examination(String id) {
        return (Map<?, ?>) staff(REVIEWER).get("/api/cases/" + id).body().get("examination");
    }
}
