package cn.onestamp.intake.catalogue.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.onestamp.intake.RunningFrontDesk;
import cn.onestamp.platform.rights.Rights;
import cn.onestamp.platform.testkit.SignIn;
import cn.onestamp.platform.testkit.Visitor;
import cn.onestamp.platform.testkit.Visitor.Answer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningFrontDesk
class County_puts_people_on_posts {

    private static final String ADMINISTRATOR = "kong.qingfan";
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 12);

    @LocalServerPort
    private int port;

    @Autowired
    private Rights rights;

    private final String newcomer = "new." + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void who_act_by_it_as_soon_as_the_copy_has_heard() {
        Answer assigned = staff(ADMINISTRATOR).post("/api/posts", clerkOfDonghua());

        assertThat(assigned.status()).as(assigned.text()).isEqualTo(201);
        assertThat(assigned.body()).containsEntry("version", 1).containsEntry("held", true).containsEntry("to", null)
                .containsEntry("id", newcomer + "@DONGHUA_CENTRE@FRONT_DESK@532301105000");
        await().untilAsserted(() -> assertThat(rights.desks(newcomer, "accept", TODAY)).isNotEmpty());
        assertThat(askedByAService()).containsExactly("2026-02-12..null");
    }

    @Test
    void and_whoever_leaves_a_post_has_lost_it_at_once_for_those_who_ask_and_soon_for_all() {
        staff(ADMINISTRATOR).post("/api/posts", clerkOfDonghua());
        await().untilAsserted(() -> assertThat(rights.desks(newcomer, "accept", TODAY)).isNotEmpty());
        String door = "/api/posts/" + newcomer + "@DONGHUA_CENTRE@FRONT_DESK@532301105000/end";

        assertThat(staff(ADMINISTRATOR).post(door, ending(1, TODAY.minusDays(1))).body()).containsEntry("held", false).containsEntry("version", 2);

        assertThat(askedByAService()).containsExactly("2026-02-12..2026-02-11");
        await().untilAsserted(() -> assertThat(rights.desks(newcomer, "accept", TODAY)).isEmpty());
        assertThat(staff(ADMINISTRATOR).post(door, ending(2, TODAY)).problem()).isEqualTo("not-now");
        assertThat(staff(ADMINISTRATOR).post("/api/posts", clerkOfDonghua()).body()).as("and may come back").containsEntry("version", 3);
        await().untilAsserted(() -> assertThat(rights.desks(newcomer, "accept", TODAY)).isNotEmpty());
    }

    @Test
    void but_not_in_the_year_9999() {
        Map<String, Object> far = clerkOfDonghua();
        far.putAll(Map.of("from", "9999-12-31", "to", "9999-12-31"));
        assertThat(codes(far)).containsExactly("BEGINS_TOO_LATE");
        far.putAll(Map.of("from", "2028-02-13", "to", "9999-12-31"));
        assertThat(codes(far)).containsExactly("BEGINS_TOO_LATE");
    }

    @Test
    void and_who_was_put_on_one_for_later_by_mistake_is_taken_off_before_it_begins() {
        Map<String, Object> later = clerkOfDonghua();
        later.putAll(Map.of("from", "2028-02-12", "to", "2028-02-12"));
        assertThat(staff(ADMINISTRATOR).post("/api/posts", later).status()).isEqualTo(201);
        String door = "/api/posts/" + newcomer + "@DONGHUA_CENTRE@FRONT_DESK@532301105000/end";
        assertThat(staff(ADMINISTRATOR).post("/api/posts", clerkOfDonghua()).problem()).as("held already").isEqualTo("not-now");

        assertThat(staff(ADMINISTRATOR).post(door, ending(1, TODAY.minusDays(1))).body()).containsEntry("held", false);

        assertThat(staff(ADMINISTRATOR).post("/api/posts", clerkOfDonghua()).body()).containsEntry("version", 3).containsEntry("held", true);
    }

    @Test
    void but_never_themselves() {
        Map<String, Object> own = clerkOfDonghua();
        own.put("account", ADMINISTRATOR);

        assertThat(staff(ADMINISTRATOR).post("/api/posts", own).problem()).isEqualTo("not-allowed");
        assertThat(staff(ADMINISTRATOR).post("/api/posts/kong.qingfan@CXS_ZWJ@ACCOUNT_ADMIN@532301000000/end", ending(1, TODAY)).status()).isEqualTo(403);
    }

    @Test
    void and_nobody_else_does_and_none_of_another_county() {
        String nothing = staff(ADMINISTRATOR).post("/api/posts", elsewhere()).text();
        assertThat(nothing).contains("absent");
        for (String other : List.of("hao.jingtian", "bao.wenjie", "lin.chengyu", "zhao.qiuyue", "zheng.lei")) {
            Answer refused = staff(other).post("/api/posts", clerkOfDonghua());
            assertThat(refused.status()).as(other).isEqualTo(404);
            assertThat(refused.text()).isEqualTo(nothing);
            assertThat(staff(other).post("/api/posts/zhao.qiuyue@DONGHUA_CENTRE@FRONT_DESK@532301105000/end", ending(1, TODAY)).text()).isEqualTo(nothing);
            assertThat(staff(other).get("/api/posts?organ=DONGHUA_CENTRE").status()).isEqualTo(404);
        }
        assertThat(staff("zhao.qiuyue").get("/api/posts").body()).containsEntry("posts", List.of());
        Map<String, Object> prefecture = clerkOfDonghua();
        prefecture.put("divisionScope", "532300000000");
        assertThat(staff(ADMINISTRATOR).post("/api/posts", prefecture).status()).as("no division beyond the own").isEqualTo(404);
    }

    @Test
    void of_whom_no_one_reviews_decides_and_seals_for_the_same_organ() {
        Map<String, Object> second = post("he.junwei", "DONGHUA_GOV", "APPROVER", null);
        assertThat(codes(second)).containsExactly("POSTS_EXCLUDE_EACH_OTHER");
        assertThat(codes(post("sun.jianping", "DONGHUA_GOV", "SEAL_KEEPER", null))).containsExactly("POSTS_EXCLUDE_EACH_OTHER");
        assertThat(codes(post("zhou.hongmei", "DONGHUA_BUREAU", "REVIEWER", null))).containsExactly("POSTS_EXCLUDE_EACH_OTHER");
    }

    @Test
    void and_hear_everything_that_is_wrong_at_once() {
        Map<String, Object> wrong = post(newcomer, "DONGHUA_BUREAU", "ENFORCEMENT_OFFICER", "wang.decai");
        wrong.put("from", "2026-02-11");
        wrong.put("personnelOrgan", "NO_SUCH_ORGAN");

        assertThat(codes(wrong)).containsExactly("DAYS_IN_DISORDER", "ORGAN_UNKNOWN", "NOBODY_TO_STAND_IN_FOR", "CERTIFICATE_MISSING");
        assertThat(codes(post(newcomer, "DONGHUA_GOV", "EMPEROR", null))).containsExactly("POST_UNKNOWN");
    }

    @Test
    void within_two_years_and_whoever_leaves_before_the_first_day_may_come_back_as_something_else() {
        Map<String, Object> later = post(newcomer, "DONGHUA_GOV", "APPROVER", null);
        later.put("from", "9999-12-31");
        assertThat(codes(later)).containsExactly("BEGINS_TOO_LATE");
        later.put("from", "2027-01-01");
        assertThat(staff(ADMINISTRATOR).post("/api/posts", later).status()).isEqualTo(201);
        Map<String, Object> reviewer = post(newcomer, "DONGHUA_BUREAU", "REVIEWER", null);
        assertThat(codes(reviewer)).containsExactly("POSTS_EXCLUDE_EACH_OTHER");

        assertThat(staff(ADMINISTRATOR).post("/api/posts/" + newcomer + "@DONGHUA_GOV@APPROVER@532301105000/end", ending(1, LocalDate.of(2026, 12, 31))).status())
                .isEqualTo(200);

        assertThat(staff(ADMINISTRATOR).post("/api/posts", reviewer).status()).isEqualTo(201);
    }

    @Test
    void where_the_post_is_and_nowhere_wider() {
        assertThat(codes(scoped("V_532301105207", "VILLAGE_AGENT", "532301000000"))).containsExactly("SCOPE_ELSEWHERE", "SCOPE_NOT_OF_THE_POST");
        assertThat(codes(scoped("DONGHUA_GOV", "VILLAGE_AGENT", "532301105000"))).containsExactly("SCOPE_NOT_OF_THE_POST");
        assertThat(codes(scoped("DONGHUA_CENTRE", "FRONT_DESK", "532301000000"))).containsExactly("SCOPE_ELSEWHERE");
        assertThat(codes(scoped("CXS_ZWJ", "COUNTY_SUPERVISOR", "532301105000"))).containsExactly("SCOPE_NOT_OF_THE_POST");
        assertThat(staff(ADMINISTRATOR).post("/api/posts", scoped("V_532301105207", "VILLAGE_AGENT", "532301105207")).status()).isEqualTo(201);
    }

    @Test
    void and_whoever_stands_in_leaves_with_whom_they_stand_in_for() {
        assertThat(staff(ADMINISTRATOR).post("/api/posts", clerkOfDonghua()).status()).isEqualTo(201);
        String second = "new." + UUID.randomUUID().toString().substring(0, 8);
        assertThat(staff(ADMINISTRATOR).post("/api/posts", post(second, "DONGHUA_CENTRE", "FRONT_DESK", newcomer)).status()).isEqualTo(201);
        await().untilAsserted(() -> assertThat(rights.desks(second, "accept", TODAY)).isNotEmpty());

        assertThat(staff(ADMINISTRATOR).post("/api/posts/" + newcomer + "@DONGHUA_CENTRE@FRONT_DESK@532301105000/end",
                ending(1, TODAY.minusDays(1))).status()).isEqualTo(200);

        await().untilAsserted(() -> assertThat(rights.desks(second, "accept", TODAY)).isEmpty());
        assertThat(staff(ADMINISTRATOR).leafs("/api/posts?organ=DONGHUA_CENTRE", "posts")).filteredOn(row -> row.get("account").equals(second))
                .singleElement().satisfies(row -> assertThat(row).containsEntry("to", "2026-02-11"));
    }

    @Test
    void nor_do_they_stand_in_for_longer() {
        Map<String, Object> until = clerkOfDonghua();
        until.put("to", "2026-06-30");
        assertThat(staff(ADMINISTRATOR).post("/api/posts", until).status()).isEqualTo(201);
        Map<String, Object> second = post("new." + UUID.randomUUID().toString().substring(0, 8), "DONGHUA_CENTRE", "FRONT_DESK", newcomer);
        assertThat(codes(second)).containsExactly("STANDS_IN_TOO_LONG");
        second.put("to", "2026-07-01");
        assertThat(codes(second)).containsExactly("STANDS_IN_TOO_LONG");
        second.put("to", "2026-06-30");
        assertThat(staff(ADMINISTRATOR).post("/api/posts", second).status()).isEqualTo(201);
    }

    @Test
    void but_no_account_that_is_nobodys_or_a_residents() {
        assertThat(codes(post("nobody.at.all", "DONGHUA_CENTRE", "FRONT_DESK", null))).containsExactly("ACCOUNT_UNKNOWN");
        assertThat(codes(post("wang.decai", "DONGHUA_CENTRE", "FRONT_DESK", null))).containsExactly("ACCOUNT_UNKNOWN");
    }

    @Test
    void and_see_who_is_employed_elsewhere() {
        List<Map<String, Object>> bureau = staff(ADMINISTRATOR).leafs("/api/posts?organ=DONGHUA_BUREAU", "posts");
        assertThat(bureau).extracting(row -> row.get("account")).contains("he.junwei", "wu.pinghua", "jiang.lihong");
        assertThat(bureau).filteredOn(row -> row.get("account").equals("wu.pinghua") && row.get("post").equals("REVIEWER"))
                .singleElement().satisfies(row -> assertThat(row).containsEntry("coverFor", "he.junwei"));

        List<Map<String, Object>> stationed = staff(ADMINISTRATOR).leafs("/api/posts?stationed=true", "posts");
        assertThat(stationed).isNotEmpty().allSatisfy(row -> assertThat(row.get("personnelOrgan")).isNotEqualTo(row.get("organ")));
        assertThat(stationed).extracting(row -> row.get("organ")).contains("DONGHUA_BUREAU", "DAGUOKOU_BUREAU").doesNotContain("YULU_BUREAU", "LONGCHUAN_ENF");
    }

    private List<Object> codes(Map<String, Object> wanted) {
        Answer refused = staff(ADMINISTRATOR).post("/api/posts", wanted);
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        return ((List<?>) refused.body().get("faults")).stream().map(fault -> ((Map<?, ?>) fault).get("code")).map(Object.class::cast).toList();
    }

    private List<String> askedByAService() {
        return ((List<?>) Visitor.at(port, SignIn.service("approval")).get("/internal/posts?account=" + newcomer).body().get("posts")).stream()
                .map(post -> ((Map<?, ?>) post).get("from") + ".." + ((Map<?, ?>) post).get("to")).toList();
    }

    private Map<String, Object> clerkOfDonghua() {
        return post(newcomer, "DONGHUA_CENTRE", "FRONT_DESK", null);
    }

    private Map<String, Object> elsewhere() {
        Map<String, Object> wanted = post(newcomer, "YULU_CENTRE", "FRONT_DESK", null);
        wanted.put("divisionScope", "532324201000");
        return wanted;
    }

    private static Map<String, Object> post(String account, String organ, String post, @Nullable String coverFor) {
        Map<String, Object> wanted = new HashMap<>(Map.of("account", account, "organ", organ, "post", post,
                "divisionScope", "532301105000", "from", TODAY.toString(), "personnelOrgan", organ));
        wanted.put("coverFor", coverFor);
        return wanted;
    }

    private Map<String, Object> scoped(String organ, String post, String scope) {
        Map<String, Object> wanted = post(newcomer, organ, post, null);
        wanted.put("divisionScope", scope);
        return wanted;
    }

    private static Map<String, Object> ending(int version, LocalDate lastDay) {
        return Map.of("version", version, "lastDay", lastDay.toString(), "reason", "岗位调整");
    }

    private Visitor staff(String account) {
        return Visitor.at(port, SignIn.staff(account));
    }
}
