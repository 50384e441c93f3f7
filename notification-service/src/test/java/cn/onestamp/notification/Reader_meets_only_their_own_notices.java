package cn.onestamp.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.onestamp.platform.testkit.Broker;
import cn.onestamp.platform.testkit.ContractCheck;
import cn.onestamp.platform.testkit.HttpCheck;
import cn.onestamp.platform.testkit.SignIn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@RunningNotification
@TestInstance(Lifecycle.PER_CLASS)
class Reader_meets_only_their_own_notices {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String PROBLEMS = "https://onestamp.cn/problems/";

    private final int port;
    private final Broker broker;
    private final ACase story = ACase.ofAnApplicant();
    private final ACase neighbours = ACase.ofAnApplicant();
    private final Reader applicant;
    private final Reader neighbour;

    Reader_meets_only_their_own_notices(@LocalServerPort int port, Broker broker) {
        this.port = port;
        this.broker = broker;
        this.applicant = Reader.at(port, story.account());
        this.neighbour = Reader.at(port, neighbours.account());
    }

    @BeforeAll
    void two_people_have_a_case_each() {
        ACase.tell(broker, story.bound(), neighbours.bound());
        story.tellWhole(broker);
        neighbours.tellWhole(broker);
        await().atMost(SOON).until(() -> applicant.titles().size() == 4 && neighbour.titles().size() == 4);
    }

    @Test
    void and_nobody_elses() {
        assertThat(applicant.page("").notices()).allMatch(notice -> notice.number().equals(story.number()));
        problem(applicant.open(neighbour.page("").notices().getFirst().id()), 404, "absent");
        problem(applicant.ask("?after=" + neighbour.page("").notices().getFirst().id()), 404, "absent");
        assertThat(neighbour.page("").notices()).allMatch(notice -> notice.readAt() == null);
    }

    @Test
    void page_by_page_each_once_in_the_same_order() {
        List<String> whole = applicant.titles();
        List<String> pages = new ArrayList<>();
        Reader.Page page = applicant.page("?limit=2");
        page.notices().forEach(notice -> pages.add(notice.title()));
        assertThat(page.next()).isNotNull();
        page = applicant.page("?limit=2&after=" + page.next());
        page.notices().forEach(notice -> pages.add(notice.title()));
        assertThat(page.next()).isNull();
        assertThat(pages).isEqualTo(whole);
    }

    @Test
    void in_the_agreed_form() {
        String page = applicant.ask("?limit=2").expectBody(String.class).returnResult().getResponseBody();
        ContractCheck.answer("notification", "Page", page);
        String notice = applicant.open(applicant.page("").notices().getLast().id())
                .expectBody(String.class).returnResult().getResponseBody();
        ContractCheck.answer("notification", "Notice", notice);
    }

    @Test
    void through_no_other_way_than_the_agreed_ones(@Autowired ApplicationContext hall) {
        HttpCheck.waysIn("notification", HttpCheck.desksOf(hall));
    }

    @Test
    void opened_once_and_for_all() {
        Reader.Shown newest = applicant.page("").notices().getFirst();
        assertThat(newest.readAt()).isNull();
        String first = opened(newest.id());
        assertThat(opened(newest.id())).isEqualTo(first);
        assertThat(applicant.page("").notices()).filteredOn(notice -> notice.readAt() != null)
                .extracting(Reader.Shown::id).contains(newest.id());
    }

    @Test
    void none_for_an_account_nobody_is_bound_to() {
        Reader stranger = Reader.at(port, "stranger");
        assertThat(stranger.page("").notices()).isEmpty();
        problem(stranger.open(applicant.page("").notices().getFirst().id()), 404, "absent");
    }

    @Test
    void an_account_with_the_words_of_a_query_is_only_an_account() {
        assertThat(Reader.at(port, "{\"$ne\": null}").page("").notices()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wrongSignIns")
    void nothing_without_a_right_token(SignIn wrong) {
        Reader intruder = new Reader(applicant.hall(), wrong);
        problem(intruder.ask(""), 401, "sign-in-needed");
        problem(intruder.open("x"), 401, "sign-in-needed");
    }

    @Test
    void nothing_without_any_token() {
        problem(applicant.hall().get().uri("/api/notices").header("X-User-Id", story.account()).exchange(), 401, "sign-in-needed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?limit=0", "?limit=101", "?limit=-1", "?limit=many", "?limit=99999999999"})
    void a_page_that_is_none_names_the_field(String query) {
        problem(applicant.ask(query), 400, "malformed-request").jsonPath("$.field").isEqualTo("limit");
    }

    @Test
    void opening_needs_a_key() {
        problem(applicant.hall().post().uri("/api/notices/x/reading").header("Authorization", applicant.signIn().bearer())
                .exchange(), 400, "key-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "{\"$gt\":\"\"}", "读"})
    void a_notice_that_is_none_is_absent(String id) {
        problem(applicant.open(id), 404, "absent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../internal", "%00", "a;b=c"})
    void an_odd_address_is_a_malformed_request(String id) {
        problem(applicant.open(id), 400, "malformed-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/deadletters", "/actuator/prometheus"})
    void the_management_port_is_not_reached_from_here(String path) {
        problem(applicant.hall().get().uri(path).exchange(), 404, "absent");
    }

    static Stream<SignIn> wrongSignIns() {
        SignIn right = SignIn.resident("resident-1");
        return Stream.of(right.forged(), right.forAudience("account"), right.typed("ID"), right.typed("Refresh"),
                right.issuedBy("http://localhost:8400/auth/realms/master"), right.expiredSince(Duration.ofSeconds(61)));
    }

    private String opened(String id) {
        return applicant.open(id).expectStatus().isOk().expectBody(Reader.Shown.class).returnResult().getResponseBody().readAt();
    }

    private static BodyContentSpec problem(
            ResponseSpec answer, int status, String type) {
        return answer.expectStatus().isEqualTo(status).expectBody().jsonPath("$.type").isEqualTo(PROBLEMS + type)
                .jsonPath("$.trace").doesNotExist();
    }
}
