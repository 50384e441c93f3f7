package cn.onestamp.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.awaitility.Awaitility.await;

import cn.onestamp.intake.OpenTown;
import cn.onestamp.intake.RunningFrontDesk;
import cn.onestamp.intake.material.SmallPdf;
import cn.onestamp.platform.caller.Caller;
import cn.onestamp.platform.table.Row;
import cn.onestamp.platform.table.Table;
import cn.onestamp.platform.testkit.SignIn;
import cn.onestamp.platform.testkit.Visitor;
import cn.onestamp.platform.testkit.Visitor.Answer;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** 行政许可法 arts 32 and 34: examined is what was handed in, not a row of a list. */
@RunningFrontDesk
class Whoever_judges_reads_what_was_handed_in {

    private static final Set<String> WINDOW = Set.of("zhao.qiuyue", "zheng.lei");
    private static final Set<String> BACK_OFFICE = Set.of("he.junwei", "wu.pinghua", "sun.jianping", "qian.yufen", "zhou.hongmei");
    private static final String UNKNOWN = "00000000-0000-4000-8000-000000000000";

    @LocalServerPort
    private int port;

    @Autowired
    private MongoDatabase database;

    private Resident applicant;

    @BeforeEach
    void comeIn() {
        await().until(() -> Visitor.withoutSignIn(port).get("/api/items/530164004000?place=532301105207").status() == 200);
        applicant = Resident.bound(port, "he.zhengkun");
    }

    @Test
    void with_every_answer_and_every_paper_but_no_more_of_a_person_than_is_needed() {
        String id = applicant.handsIn();

        Map<String, Object> dossier = staff("zhao.qiuyue").get(dossier(id)).body();

        assertThat(dossier).containsEntry("id", id).containsEntry("status", "SUBMITTED").containsEntry("applicant", "何*")
                .doesNotContainKey("queryCode");
        assertThat(dossier).extractingByKey("form", MAP).containsEntry("people", 3).containsEntry("purpose", "护林巡查")
                .containsEntry("phone", "138****0010").containsEntry("applicantName", "周*").containsEntry("leader", "周*");
        assertThat(dossier).extractingByKey("materials", LIST).singleElement().asInstanceOf(MAP)
                .containsEntry("code", "M0018").containsEntry("mediaType", "application/pdf").containsEntry("size", Resident.PLAN.length)
                .doesNotContainKey("fileName");
        assertThat(staff("zhao.qiuyue").get(plan(id)).bytes()).isEqualTo(Resident.PLAN);
    }

    @Test
    void the_window_from_the_receipt_on_and_the_deciding_organ_after_the_acceptance() {
        String id = applicant.handsIn();
        assertThat(readersOf(id)).isEqualTo(new TreeSet<>(WINDOW));

        accept(id);

        Set<String> all = new TreeSet<>(WINDOW);
        all.addAll(BACK_OFFICE);
        assertThat(readersOf(id)).isEqualTo(all);
        assertThat(staff("sun.jianping").get(dossier(id)).body()).isEqualTo(staff("zhao.qiuyue").get(dossier(id)).body())
                .containsEntry("status", "ACCEPTED").containsKeys("shared", "reasons", "required");
    }

    @Test
    void but_nobody_a_draft_or_a_paper_that_was_never_handed_in() {
        String draft = applicant.completes();
        String id = applicant.handsIn();
        Visitor clerk = staff("zhao.qiuyue");
        String nothing = clerk.get(dossier(UNKNOWN)).text();

        for (String hidden : List.of(dossier(draft), plan(draft), dossier(id) + "/materials/M9999")) {
            assertThat(clerk.get(hidden)).satisfies(no -> assertThat(no.status()).isEqualTo(404))
                    .satisfies(no -> assertThat(no.text()).isEqualTo(nothing));
        }
        assertThat(Visitor.withoutSignIn(port).get(dossier(id)).status()).isEqualTo(401);
        assertThat(readings(draft)).isEmpty();
    }

    @Test
    void and_leaves_in_the_audit_who_read_what_of_which_case_and_as_what() {
        String id = applicant.handsIn();

        staff("zhao.qiuyue").get(dossier(id));
        staff("zhao.qiuyue").get(plan(id));
        staff("he.junwei").get(plan(id));
        applicant.visitor().get("/api/applications/" + id + "/materials/M0018");

        assertThat(readings(id)).extracting(row -> row.getString("who"), row -> row.getString("reason")).containsExactly(
                tuple("zhao.qiuyue", "dossier as FRONT_DESK"),
                tuple("zhao.qiuyue", "M0018 as FRONT_DESK"),
                tuple("he.zhengkun", "M0018 as APPLICANT"));
    }

    @Test
    void and_whoever_helps_reads_back_as_the_helper_they_are() {
        String walkedIn = Township.DONGHUA.handedIn(port, "wang.decai");
        staff("zhao.qiuyue").get("/api/applications/" + walkedIn + "/materials/M0018");
        String underMandate = Township.DONGHUA.handedInUnder(Township.DONGHUA.mandate(port), port);
        staff("li.chunhua").get("/api/applications/" + underMandate + "/materials/M0018");

        assertThat(readings(walkedIn)).extracting(row -> row.getString("who"), row -> row.getString("reason"))
                .containsExactly(tuple("zhao.qiuyue", "M0018 as serve-at-the-window"));
        assertThat(readings(underMandate)).extracting(row -> row.getString("who"), row -> row.getString("reason"))
                .containsExactly(tuple("li.chunhua", "M0018 as VILLAGE_AGENT"));
    }

    @Test
    void and_the_applicant_what_they_handed_in_themselves_and_nobody_elses() {
        String draft = applicant.completes();

        assertThat(applicant.visitor().get("/api/applications/" + draft + "/materials/M0018").bytes()).isEqualTo(Resident.PLAN);

        Visitor luo = Resident.bound(port, "luo.jinhua").visitor();
        Answer hidden = luo.get("/api/applications/" + draft + "/materials/M0018");
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.text()).isEqualTo(luo.get("/api/applications/" + UNKNOWN + "/materials/M0018").text());
    }

    @Test
    void as_a_file_to_be_saved_that_no_browser_takes_for_a_page() {
        String id = applicant.begins();
        as(SignIn.resident("he.zhengkun")).put().uri("/api/applications/" + id + "/materials/M0018")
                .header("Content-Type", "application/pdf").header("X-File-Name", "%E6%96%B9%E6%A1%88%22*.pdf")
                .bodyValue(Resident.PLAN).exchange().expectStatus().isOk();

        as(SignIn.resident("he.zhengkun")).get().uri("/api/applications/" + id + "/materials/M0018").exchange().expectStatus().isOk()
                .expectHeader().valueEquals("Content-Disposition",
                        "attachment; filename=\"M0018.pdf\"; filename*=UTF-8''%E6%96%B9%E6%A1%88.pdf")
                .expectHeader().valueEquals("X-Content-Type-Options", "nosniff")
                .expectHeader().valueEquals("Content-Type", "application/pdf")
                .expectHeader().contentLength(Resident.PLAN.length)
                .expectHeader().valueEquals("Cache-Control", "no-store");

        assertThat(Mono.from(database.getCollection("applications").find(Filters.eq("_id", id)).first()).block().toJson())
                .contains("M0018").doesNotContain("方案");
        assertThat(applicant.sees(id)).extractingByKey("materials", LIST).singleElement().asInstanceOf(MAP)
                .containsEntry("fileName", "方案.pdf");

        Object number = applicant.handsIn(id, 2).body().get("number");
        as(SignIn.staff("zhao.qiuyue")).get().uri(plan(id)).exchange().expectStatus().isOk()
                .expectHeader().valueEquals("Content-Disposition",
                        "attachment; filename=\"M0018.pdf\"; filename*=UTF-8''" + number + "-M0018.pdf")
                .expectHeader().valueEquals("X-Content-Type-Options", "nosniff");
    }

    @Test
    void of_many_pieces_as_it_was_handed_in() {
        byte[] large = SmallPdf.saying(IntStream.range(0, 400_000).mapToObj(Integer::toString).collect(Collectors.joining(" ")));
        String id = applicant.begins();
        assertThat(applicant.visitor().put("/api/applications/" + id + "/materials/M0018", "application/pdf", large).status()).isEqualTo(200);

        assertThat(applicant.visitor().get("/api/applications/" + id + "/materials/M0018").bytes()).isEqualTo(large);
    }

    /** Tries it as everybody of the demo town; whoever may not read one thing may not read the other. */
    private Set<String> readersOf(String id) {
        String nothing = staff("zhao.qiuyue").get(dossier(UNKNOWN)).text();
        Set<String> readers = new TreeSet<>();
        for (Row person : Table.read(OpenTown.REFERENCE_DATA.resolve("people.csv"))) {
            Visitor visitor = Visitor.at(port, SignIn.of(person.text("username"), Caller.Kind.valueOf(person.text("kind"))));
            Answer whole = visitor.get(dossier(id));
            Answer file = visitor.get(plan(id));
            assertThat(file.status()).as(person.text("username")).isEqualTo(whole.status());
            if (whole.status() == 200) {
                readers.add(person.text("username"));
            } else {
                assertThat(List.of(whole.text(), file.text())).as(person.text("username")).containsOnly(nothing);
            }
        }
        return readers;
    }

    private List<Document> readings(String id) {
        return Flux.from(database.getCollection("audit").find(Filters.and(
                Filters.eq("subject", id), Filters.eq("what", "intake.dossier-read"))).sort(Sorts.ascending("_id"))).collectList().block();
    }

    private void accept(String id) {
        assertThat(staff("zhao.qiuyue").post(dossier(id) + "/acceptance", Map.of("version", 3)).status()).isEqualTo(200);
    }

    private Visitor staff(String account) {
        return Visitor.at(port, SignIn.staff(account));
    }

    private WebTestClient as(SignIn person) {
        return WebTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).defaultHeader("Authorization", person.bearer()).build();
    }

    private static String dossier(String id) {
        return "/api/window/applications/" + id;
    }

    private static String plan(String id) {
        return dossier(id) + "/materials/M0018";
    }
}
