package cn.onestamp.intake.application;

import static cn.onestamp.intake.application.Resident.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.awaitility.Awaitility.await;

import cn.onestamp.intake.RunningFrontDesk;
import cn.onestamp.intake.material.SmallPdf;
import cn.onestamp.platform.testkit.SignIn;
import cn.onestamp.platform.testkit.Visitor;
import cn.onestamp.platform.testkit.Visitor.Answer;
import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@RunningFrontDesk
class Resident_hands_in_an_application {

    @LocalServerPort
    private int port;

    @Autowired
    private MongoDatabase database;

    private Resident zhou;

    @BeforeEach
    void comeIn() {
        await().until(() -> Visitor.withoutSignIn(port).get("/api/items/530164004000?place=532301105207").status() == 200);
        zhou = Resident.bound(port, "zhou.zilin");
    }

    @Test
    void and_finds_everything_they_ever_began_page_by_page() {
        Resident dong = Resident.bound(port, "dong.wei");
        Set<String> begun = IntStream.range(0, 101).mapToObj(one -> dong.begins()).collect(Collectors.toSet());

        Map<String, Object> first = dong.visitor().get("/api/applications").body();
        Map<String, Object> second = dong.visitor().get("/api/applications?after=" + first.get("next")).body();

        assertThat(ids(first)).hasSize(100);
        assertThat(second).containsEntry("next", null);
        assertThat(Stream.concat(ids(first).stream(), ids(second).stream())).hasSizeGreaterThan(100).doesNotHaveDuplicates().containsAll(begun);
        assertThat(Resident.bound(port, "luo.jinhua").visitor().get("/api/applications?after=" + first.get("next")).status()).as("of somebody else").isEqualTo(404);
    }

    private static List<String> ids(Map<String, Object> page) {
        return ((List<?>) page.get("applications")).stream().map(row -> (String) ((Map<?, ?>) row).get("id")).toList();
    }

    @Test
    void and_it_is_accepted_with_the_days_that_run_from_now() {
        String id = zhou.begins();
        assertThat(zhou.sees(id)).containsEntry("status", "DRAFT").containsEntry("version", 1)
                .containsEntry("handledAt", "DONGHUA_CENTRE").containsEntry("decidedBy", "DONGHUA_GOV")
                .containsEntry("applicant", "周*").containsEntry("form", Resident.FORM);
        assertThat(zhou.visitor().put("/api/applications/" + id + "/materials/M0018", "application/pdf", Resident.PLAN).version()).isEqualTo(2);

        Answer receipt = zhou.handsIn(id, 2);
        assertThat(receipt.status()).isEqualTo(200);
        assertThat(receipt.body()).containsEntry("status", "SUBMITTED").containsEntry("version", 3).containsEntry("receivedOn", "2026-02-12");
        assertThat((String) receipt.body().get("number")).startsWith("532301105").contains("20260212");

        Visitor clerk = staff("zhao.qiuyue");
        assertThat(clerk.leafs("/api/window/applications", "applications")).filteredOn(row -> row.get("id").equals(id)).singleElement()
                .satisfies(row -> assertThat(row).containsEntry("applicant", "周*").containsEntry("number", receipt.body().get("number"))
                        .doesNotContainKeys("form", "queryCode"));
        Answer accepted = clerk.post(acceptance(id), Map.of("version", 3));
        assertThat(accepted.status()).isEqualTo(200);
        assertThat(accepted.body()).containsEntry("status", "ACCEPTED").containsEntry("acceptedOn", "2026-02-12")
                .containsEntry("promisedDueOn", "2026-02-24").containsEntry("statutoryDueOn", "2026-03-18");
        assertThat(clerk.leafs("/api/window/applications", "applications")).extracting(row -> row.get("id")).doesNotContain(id);

        Answer seen = Visitor.withoutSignIn(port).post("/api/tracking",
                Map.of("number", receipt.body().get("number"), "queryCode", receipt.body().get("queryCode")));
        assertThat(seen.body()).containsEntry("status", "ACCEPTED").containsEntry("dueOn", "2026-02-24")
                .doesNotContainKeys("form", "applicant", "materials", "queryCode");
    }

    @Test
    void and_hears_what_is_missing_before_a_number_is_given() {
        String id = zhou.begins();

        Answer answer = zhou.handsIn(id, 1);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().get("faults")).asInstanceOf(LIST)
                .singleElement().isEqualTo(Map.of("field", "M0018", "code", "material-missing", "message", "缺少材料：活动方案（时间、地点、范围）"));
        assertThat(zhou.sees(id)).containsEntry("status", "DRAFT").doesNotContainKey("number");
    }

    @Test
    void with_files_that_are_what_they_say_they_are() {
        String id = zhou.begins();
        Map<String, Object> before = zhou.sees(id);

        assertThat(material(id, "M0018", "application/pdf", "<html>".getBytes()).status()).isEqualTo(422);
        assertThat(material(id, "M0018", "text/html", "<html>".getBytes()).status()).isEqualTo(422);
        assertThat(material(id, "M9999", "application/pdf", Resident.PLAN).status()).isEqualTo(404);
        assertThat(zhou.sees(id)).isEqualTo(before);

        String handedIn = zhou.handsIn();
        assertThat(material(handedIn, "M0018", "application/pdf", Resident.PLAN)).satisfies(late -> {
            assertThat(late.status()).isEqualTo(409);
            assertThat(late.body()).containsEntry("currentStatus", "SUBMITTED");
        });
    }

    @Test
    void with_several_files_at_once_and_is_not_in_their_own_way() {
        String id = zhou.begins();

        List<Answer> answers = Flux.range(0, 12)
                .flatMap(file -> Mono.fromCallable(() -> material(id, "M0018", "application/pdf", Resident.PLAN))
                        .subscribeOn(Schedulers.boundedElastic()), 12)
                .collectList().block(Duration.ofSeconds(60));

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(answers).extracting(Answer::version).doesNotHaveDuplicates();
        assertThat(zhou.sees(id)).containsEntry("version", 13).extractingByKey("materials", LIST).hasSize(1);
    }

    @Test
    void with_files_that_are_not_larger_than_the_hall_takes() {
        String id = zhou.begins();
        Map<String, Object> before = zhou.sees(id);

        Answer tooLarge = material(id, "M0018", "application/pdf", Arrays.copyOf(Resident.PLAN, (20 << 20) + 1));

        assertThat(tooLarge.status()).as(tooLarge.text()).isEqualTo(413);
        assertThat(tooLarge.problem()).isEqualTo("too-large");
        assertThat(zhou.sees(id)).isEqualTo(before);
    }

    @Test
    void and_a_file_that_was_changed_on_the_disk_is_shown_to_nobody() throws IOException {
        String id = zhou.begins();
        byte[] plan = SmallPdf.saying("only in " + id);
        material(id, "M0018", "application/pdf", plan);
        Path file = keptAs((String) ((Map<?, ?>) ((List<?>) zhou.sees(id).get("materials")).getFirst()).get("sha256"));
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        Files.write(file, bytes);

        Answer answer = zhou.visitor().get("/api/applications/" + id + "/materials/M0018");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.problem()).isEqualTo("internal");
        assertThat(answer.mediaType()).isEqualTo("application/problem+json");
    }

    @Test
    void and_whoever_it_is_not_sees_nothing_of_it() {
        String id = zhou.completes();
        Resident luo = Resident.bound(port, "luo.jinhua");
        String unknown = "00000000-0000-4000-8000-000000000000";

        for (Visitor other : List.of(luo.visitor(), staff("zhao.qiuyue"), staff("sun.jianping"))) {
            looksLikeNothing(other.get("/api/applications/" + id), other.get("/api/applications/" + unknown));
            looksLikeNothing(other.post("/api/applications/" + id + "/submission", Map.of("version", 2)),
                    other.post("/api/applications/" + unknown + "/submission", Map.of("version", 2)));
            looksLikeNothing(other.put("/api/applications/" + id + "/materials/M0018", "application/pdf", Resident.PLAN),
                    other.put("/api/applications/" + unknown + "/materials/M0018", "application/pdf", Resident.PLAN));
        }
        assertThat(rows(luo.visitor().get("/api/applications"))).extracting(row -> row.get("id")).doesNotContain(id);
        assertThat(zhou.sees(id)).containsEntry("status", "DRAFT").containsEntry("version", 2);
        assertThat(Visitor.withoutSignIn(port).get("/api/applications/" + id).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({"status,ACCEPTED", "applicantId,somebody", "number,532301105202602123000014", "version,7",
        "decidedBy,LONGCHUAN_GOV", "applicant,李四", "materials,x", "id,00000000-0000-4000-8000-000000000000"})
    void and_cannot_slip_in_what_is_not_theirs_to_say(String member, String value) {
        Answer begun = zhou.visitor().post("/api/applications", wish(Map.of(member, value)));
        assertThat(begun.status()).isEqualTo(400);
        assertThat(begun.body()).containsEntry("field", "/" + member);

        String id = zhou.completes();
        Document before = stored(id);
        Map<String, Object> handing = new HashMap<>(Map.of("version", 2));
        handing.put(member.equals("version") ? "Version" : member, value);
        assertThat(zhou.visitor().post("/api/applications/" + id + "/submission", handing).status()).isEqualTo(400);
        assertThat(staff("zhao.qiuyue").post(acceptance(id), handing).status()).isEqualTo(400);
        assertThat(stored(id)).isEqualTo(before);
    }

    @Test
    void and_operators_in_what_they_write_are_only_words() {
        Map<String, Object> form = new HashMap<>(Resident.FORM);
        form.putAll(Map.of("area", "{\"$gt\":\"\"}", "purpose", "$where: sleep(5000)", "leader", "'; db.dropDatabase(); //"));

        Answer begun = zhou.visitor().post("/api/applications", wish(Map.of("form", form)));

        assertThat(begun.status()).isEqualTo(201);
        assertThat(zhou.sees((String) begun.body().get("id"))).containsEntry("form", form);
        assertThat(stored((String) begun.body().get("id")).toJson()).doesNotContain("dropDatabase", "13800000010");
    }

    @ParameterizedTest
    @MethodSource("whatCannotBeRead")
    void and_what_cannot_be_read_is_refused_by_its_name(Map<String, Object> wrong, int status, String field) {
        Answer answer = zhou.visitor().post("/api/applications", wish(wrong));

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.text()).contains("\"" + field + "\"").doesNotContain("Exception", "cn.onestamp.", "\tat ");
    }

    static Stream<Object[]> whatCannotBeRead() {
        Map<String, Object> dotted = new HashMap<>(Resident.FORM);
        dotted.put("area.$where", "1");
        return Stream.of(
                new Object[] {Map.of("itemCode", Map.of("$ne", "")), 400, "/itemCode"},
                new Object[] {Map.of("itemCode", 7), 400, "/itemCode"},
                new Object[] {Map.of("place", List.of("532301105207")), 400, "/place"},
                new Object[] {Map.of("place", "532301105"), 400, "/place"},
                new Object[] {Map.of("place", "000000000000"), 400, "/place"},
                new Object[] {Map.of("place", "53230110520x"), 400, "/place"},
                new Object[] {Map.of("form", "x"), 400, "/form"},
                new Object[] {Map.of("form", List.of()), 400, "/form"},
                new Object[] {Map.of("form", dotted), 422, "/area.$where"},
                new Object[] {Map.of("form", Map.of("$where", "1")), 422, "/$where"});
    }

    @Test
    void and_nobody_finds_a_case_with_an_operator_instead_of_a_code() {
        Visitor anybody = Visitor.withoutSignIn(port);
        assertThat(anybody.post("/api/tracking", Map.of("number", Map.of("$gt", ""), "queryCode", Map.of("$gt", ""))).status()).isEqualTo(400);
        assertThat(anybody.post("/api/tracking", Map.of("number", "{\"$gt\":\"\"}", "queryCode", "{\"$gt\":\"\"}")).status()).isEqualTo(404);

        Map<String, Object> receipt = zhou.handsIn(zhou.completes(), 2).body();
        Answer wrongCode = anybody.post("/api/tracking", Map.of("number", receipt.get("number"), "queryCode", "222222"));
        Answer wrongNumber = anybody.post("/api/tracking", Map.of("number", "532301105202601053000014", "queryCode", receipt.get("queryCode")));
        looksLikeNothing(wrongCode, wrongNumber);
    }

    @Test
    void and_the_same_key_gets_the_same_answer_and_never_another_one() {
        String key = Resident.freshKey();
        Answer first = zhou.visitor().post("/api/applications", key, wish());
        Answer again = zhou.visitor().post("/api/applications", key, wish());
        assertThat(again.replayed()).isTrue();
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(zhou.visitor().post("/api/applications", key, wish(Map.of("place", "532301105901"))))
                .satisfies(other -> assertThat(other.status()).isEqualTo(422))
                .satisfies(other -> assertThat(other.problem()).isEqualTo("key-reused"));
        assertThat(zhou.visitor().post("/api/applications", key, wish(Map.of("form", Map.of()))).problem()).isEqualTo("key-reused");
        assertThat(zhou.visitor().post("/api/applications", key, wish(Map.of("itemCode", "no-such-item"))).problem()).isEqualTo("key-reused");
        assertThat(zhou.visitor().postWithoutKey("/api/applications", wish()))
                .satisfies(none -> assertThat(none.status()).isEqualTo(400))
                .satisfies(none -> assertThat(none.problem()).isEqualTo("key-missing"));

        String id = zhou.completes();
        String handing = "/api/applications/" + id + "/submission";
        Answer receipt = zhou.visitor().post(handing, key, Map.of("version", 2));
        assertThat(zhou.visitor().post(handing, key, Map.of("version", 2)).body()).isEqualTo(receipt.body());
        assertThat(zhou.visitor().post(handing, key, Map.of("version", 3)).status()).isEqualTo(422);
    }

    @Test
    void and_is_told_where_it_stands_when_it_has_changed_meanwhile() {
        String id = zhou.completes();

        assertThat(zhou.handsIn(id, 1)).satisfies(stale -> {
            assertThat(stale.status()).isEqualTo(409);
            assertThat(stale.body()).containsEntry("currentStatus", "DRAFT").containsEntry("currentVersion", 2);
        });
    }

    @Test
    void fifty_times_at_the_same_moment_and_gets_one_number() {
        String id = zhou.completes();
        String key = Resident.freshKey();

        List<Answer> answers = Flux.range(0, 50)
                .flatMap(press -> zhou.visitor().posting("/api/applications/" + id + "/submission", key, Map.of("version", 2)), 50)
                .collectList().block(Duration.ofSeconds(60));

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(answers).extracting(answer -> answer.body().get("number")).hasSize(50).containsOnly(zhou.sees(id).get("number"));
        assertThat(stored(id).getList("history", Document.class)).hasSize(1);
    }

    @Test
    void and_of_two_clerks_who_accept_at_the_same_moment_one_is_faster() {
        Visitor zhao = staff("zhao.qiuyue");
        Visitor zheng = staff("zheng.lei");
        for (int round = 0; round < 10; round++) {
            String id = zhou.handsIn();
            List<Answer> answers = Flux.just(zhao, zheng)
                    .flatMap(clerk -> clerk.posting(acceptance(id), Resident.freshKey(), Map.of("version", 3)))
                    .collectList().block(Duration.ofSeconds(30));

            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
            assertThat(answers).filteredOn(answer -> answer.status() == 409).singleElement()
                    .satisfies(slower -> assertThat(slower.body()).containsEntry("currentStatus", "ACCEPTED").containsEntry("currentVersion", 4));
            assertThat(stored(id).getList("history", Document.class)).hasSize(2);
        }
    }

    private Answer material(String id, String code, String mediaType, byte[] content) {
        return zhou.visitor().put("/api/applications/" + id + "/materials/" + code, mediaType, content);
    }

    private static Path keptAs(String sha256) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("target", "front-desk-files"))) {
            return files.filter(file -> file.getFileName().toString().contains(sha256)).findFirst().orElseThrow();
        }
    }

    private Document stored(String id) {
        Document document = Mono.from(database.getCollection("applications").find(Filters.eq("_id", id)).first()).block();
        document.remove("unsent");
        return document;
    }

    private Visitor staff(String account) {
        return Visitor.at(port, SignIn.staff(account));
    }

    private static void looksLikeNothing(Answer hidden, Answer unknown) {
        assertThat(unknown.status()).as(unknown.text()).isIn(404, 422);
        assertThat(hidden.status()).isEqualTo(unknown.status());
        assertThat(hidden.text()).isEqualTo(unknown.text());
    }

    private static String acceptance(String id) {
        return "/api/window/applications/" + id + "/acceptance";
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Answer answer) {
        return answer.status() == 200 ? (List<Map<String, Object>>) answer.body().get("applications") : List.of();
    }
}
