package cn.onestamp.approval.seal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.approval.BackOffice;
import cn.onestamp.approval.FrontDesk;
import cn.onestamp.platform.fault.Step;
import cn.onestamp.platform.testkit.ContractCheck;
import cn.onestamp.platform.testkit.Stumble;
import cn.onestamp.platform.testkit.Visitor;
import cn.onestamp.platform.testkit.Visitor.Answer;
import cn.onestamp.platform.verification.PaperVerifier;
import cn.onestamp.platform.verification.TrustedRoots;
import cn.onestamp.platform.verification.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

class Keeper_seals_a_case extends BackOffice {

    private static final Map<String, Object> PRESSING = Map.of("version", 3);
    private static final String SEAL_OF_DONGHUA = "SEAL-0150";

    @Test
    void and_anyone_verifies_what_was_sealed() throws IOException {
        String id = granted();

        Answer sealed = staff(KEEPER).post(sealOf(id), PRESSING);

        assertThat(sealed.status()).as(sealed.text()).isEqualTo(200);
        assertThat(sealed.body()).containsEntry("status", "SEALED").containsEntry("version", 4);
        bothVerify(id);
        Answer page = anybody().get("/api/papers/" + sealed.body().get("verificationCode"));
        assertThat(page.body()).containsEntry("holder", "王*").containsEntry("organ", "东华镇人民政府")
                .containsEntry("status", "VALID").containsEntry("decidedOn", "2026-01-06").containsEntry("title", "准予进入通知书");
        assertThat(page.text()).doesNotContain("王德财", APPLICANT, KEEPER);
        assertThat(anybody().get("/api/papers/{code}", "{\"$gt\":\"\"}").status()).isEqualTo(404);
    }

    @Test
    void and_every_kind_of_result_has_its_paper() throws IOException {
        Map<String, String> titles = Map.of(
                "530164001000", "林木采伐许可证", "530164005000", "准予行政许可决定书",
                "530714001000", "办理结果通知书", "530511001000", "低保确认通知书");
        for (Map.Entry<String, String> expected : titles.entrySet()) {
            String id = granted(aCaseAbout(expected.getKey(), "事项" + expected.getKey()));

            Answer sealed = staff(KEEPER).post(sealOf(id), PRESSING);

            assertThat(sealed.status()).as(sealed.text()).isEqualTo(200);
            assertThat(anybody().get("/api/papers/" + sealed.body().get("verificationCode")).body())
                    .containsEntry("title", expected.getValue());
            bothVerify(id);
        }
    }

    @Test
    void and_the_front_desk_hears_for_whom_and_why_the_name_is_asked() {
        String id = granted();

        staff(KEEPER).post(sealOf(id), PRESSING);

        assertThat(FrontDesk.askedForTheHolderOf(id)).containsExactly(Map.of("reason", "seal", "asker", KEEPER));
    }

    @Test
    void and_pressing_twice_at_the_same_moment_makes_one_paper() throws IOException {
        String id = granted();
        Visitor keeper = staff(KEEPER);
        Visitor other = staff(OTHER_KEEPER);

        List<Answer> answers = Flux.just(keeper, keeper, other, other)
                .flatMap(one -> one.posting(sealOf(id), UUID.randomUUID().toString(), PRESSING))
                .collectList().block(Duration.ofSeconds(60));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409, 409, 409);
        assertThat(stored("papers", "_id", id)).hasSize(1);
        assertThat(stored("seal-ledger", "paper", id)).hasSize(1);
        assertThat(stored(id).getList("history", Document.class)).hasSize(4);
        bothVerify(id);
    }

    @Test
    void and_of_two_keepers_at_one_moment_the_slower_ones_files_are_destroyed() throws IOException {
        for (int round = 0; round < 3; round++) {
            String id = granted();
            Set<String> before = filesOfTheHall();

            Flux.just(staff(KEEPER), staff(OTHER_KEEPER))
                    .flatMap(one -> one.posting(sealOf(id), UUID.randomUUID().toString(), PRESSING))
                    .collectList().block(Duration.ofSeconds(60));

            Set<String> made = filesOfTheHall();
            made.removeAll(before);
            assertThat(made).containsExactlyInAnyOrderElementsOf(hashesIn(stored("papers", "_id", id).getFirst()));
            assertThat(stored("seal-ledger", "paper", id).getFirst().getList("files", String.class))
                    .containsExactlyInAnyOrderElementsOf(made);
        }
    }

    @Test
    void and_nobody_reads_a_paper_before_the_ledger_has_its_row() {
        String id = granted();
        staff(KEEPER).post(sealOf(id), PRESSING);
        String code = stored("papers", "_id", id).getFirst().getString("verificationCode");
        forget("verification-codes", "paper", id);

        assertThat(resident(APPLICANT).get("/api/cases/" + id + "/papers/pdf").status()).isEqualTo(404);
        assertThat(anybody().get("/api/papers/" + code).status()).isEqualTo(404);
    }

    private static List<String> hashesIn(Document paper) {
        return paper.getList("files", Document.class).stream().map(file -> file.getString("sha256")).toList();
    }

    private static Set<String> filesOfTheHall() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("target/back-office/files"))) {
            return files.map(path -> path.getFileName().toString()).filter(name -> name.matches("[0-9a-f]{64}"))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void and_when_it_broke_off_the_bytes_that_were_stored_first_are_the_paper() throws IOException {
        String id = granted();
        Stumble.at(Step.BEFORE_COMMIT, 1);
        assertThat(staff(KEEPER).post(sealOf(id), PRESSING).status()).isEqualTo(500);
        Document first = stored("papers", "_id", id).getFirst();
        assertThat(stored(id)).containsEntry("status", "GRANTED");
        forget("seal-ledger", "paper", id);
        forget("verification-codes", "paper", id);

        Answer again = staff(OTHER_KEEPER).post(sealOf(id), PRESSING);

        assertThat(again.status()).as(again.text()).isEqualTo(200);
        assertThat(stored("papers", "_id", id)).containsExactly(first);
        assertThat(again.body()).containsEntry("verificationCode", first.getString("verificationCode"));
        assertThat(stored("seal-ledger", "paper", id)).hasSize(1);
        assertThat(anybody().get("/api/papers/" + first.getString("verificationCode")).status()).isEqualTo(200);
        assertThat(stored(id).get("sealing", Document.class)).containsEntry("by", KEEPER);
        bothVerify(id);
    }

    @Test
    void and_every_use_of_the_seal_stands_in_one_unbroken_chain() throws NoSuchAlgorithmException {
        for (int paper = 0; paper < 3; paper++) {
            assertThat(staff(KEEPER).post(sealOf(granted()), PRESSING).status()).isEqualTo(200);
        }

        List<Document> rows = stored("seal-ledger", "sealId", SEAL_OF_DONGHUA);
        rows.sort(Comparator.comparing(row -> row.getLong("number")));
        String previous = "0".repeat(64);
        for (int place = 0; place < rows.size(); place++) {
            Document row = rows.get(place);
            String hash = (String) row.remove("hash");
            assertThat(row).containsEntry("number", place + 1L).containsEntry("previous", previous);
            assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(row.toJson().getBytes(StandardCharsets.UTF_8))))
                    .isEqualTo(hash);
            previous = hash;
        }
    }

    @Test
    void and_is_told_which_character_of_a_rare_name_cannot_be_printed() {
        String id = granted(aCaseOf("王\uD883\uDEDD"));
        Document before = stored(id);

        Answer no = staff(KEEPER).post(sealOf(id), PRESSING);

        assertThat(no.status()).as(no.text()).isEqualTo(422);
        assertThat(no.text()).contains("holder", "character-cannot-be-printed", "U+30EDD");
        assertThat(stored(id)).isEqualTo(before);
        assertThat(stored("papers", "_id", id)).isEmpty();
        assertThat(stored("seal-ledger", "paper", id)).isEmpty();
    }

    @Test
    void and_rare_characters_that_a_typeface_has_are_printed() throws IOException {
        String id = granted(aCaseOf("董\uD873\uDC56"));

        assertThat(staff(KEEPER).post(sealOf(id), PRESSING).status()).isEqualTo(200);
        bothVerify(id);
    }

    @Test
    void and_nobody_does_while_the_front_desk_does_not_answer() {
        String id = granted();
        Document before = stored(id);
        FrontDesk.fallsSilent();

        assertThat(staff(KEEPER).post(sealOf(id), PRESSING).status()).isEqualTo(503);
        assertThat(stored(id)).isEqualTo(before);
        assertThat(stored("papers", "_id", id)).isEmpty();
    }

    @Test
    void and_a_keeper_whose_post_was_recalled_a_moment_ago_is_none() {
        String id = granted();
        FrontDesk.recallsThePostsOf(KEEPER);

        assertThat(staff(KEEPER).post(sealOf(id), PRESSING).status()).isEqualTo(404);
        assertThat(stored("papers", "_id", id)).isEmpty();
    }

    @Test
    void and_neither_reviewer_nor_approver_presses_even_with_the_post() {
        String id = granted();
        for (String account : List.of(REVIEWER, APPROVER)) {
            FrontDesk.gives(account, KEEPER);
            assertThat(staff(account).post(sealOf(id), PRESSING).status()).as(account).isEqualTo(403);
        }
        assertThat(stored("papers", "_id", id)).isEmpty();
    }

    @Test
    void and_neither_does_the_clerk_who_accepted_it_even_with_the_post() {
        String id = granted();
        FrontDesk.gives(CLERK, KEEPER);

        assertThat(staff(CLERK).post(sealOf(id), PRESSING)).satisfies(no -> {
            assertThat(no.status()).isEqualTo(403);
            assertThat(no.problem()).isEqualTo("not-allowed");
        });
        assertThat(stored("papers", "_id", id)).isEmpty();
    }

    @Test
    void and_only_a_granted_case() {
        assertThat(staff(KEEPER).post(sealOf(aCase()), Map.of("version", 1)).body()).containsEntry("currentStatus", "UNDER_REVIEW");
        assertThat(staff(KEEPER).post(sealOf(reviewed()), Map.of("version", 2)).body()).containsEntry("currentStatus", "PENDING_DECISION");
    }

    @Test
    void and_the_file_goes_to_the_applicant_and_the_staff_concerned_and_to_nobody_else() {
        String id = granted();
        staff(KEEPER).post(sealOf(id), PRESSING);
        String pdf = "/api/cases/" + id + "/papers/pdf";
        String nothing = resident("luo.jinhua").get("/api/cases/" + UNKNOWN + "/papers/pdf").text();

        for (Visitor entitled : List.of(resident(APPLICANT), staff(REVIEWER), staff(APPROVER), staff(KEEPER))) {
            assertThat(entitled.get(pdf)).satisfies(file -> {
                assertThat(file.status()).isEqualTo(200);
                assertThat(file.mediaType()).isEqualTo("application/pdf");
            });
        }
        assertThat(resident(APPLICANT).get("/api/cases/" + id + "/papers/PDF").mediaType()).isEqualTo("application/pdf");
        for (Visitor other : List.of(resident("luo.jinhua"), staff("yin.zhongwen"), staff("jin.caixia"), staff("zhao.qiuyue"))) {
            assertThat(other.get(pdf)).satisfies(hidden -> {
                assertThat(hidden.status()).isEqualTo(404);
                assertThat(hidden.text()).isEqualTo(nothing);
            });
        }
        assertThat(resident(APPLICANT).get("/api/cases/" + id + "/papers/exe").status()).isEqualTo(404);
        assertThat(anybody().get(pdf).status()).isEqualTo(401);
    }

    @Test
    void and_of_staff_who_take_the_file_the_audit_has_a_row_and_of_the_applicant_none() {
        String id = granted();
        staff(KEEPER).post(sealOf(id), PRESSING);
        String pdf = "/api/cases/" + id + "/papers/pdf";

        resident(APPLICANT).get(pdf);
        staff("jin.caixia").get(pdf);
        assertThat(readings(id)).isEmpty();
        staff(REVIEWER).get(pdf);
        staff(REVIEWER).get("/api/cases/" + id + "/papers/exe");

        assertThat(readings(id)).hasSize(1).first().satisfies(row -> assertThat(row)
                .containsEntry("who", REVIEWER).containsEntry("what", "approval.paper-read").containsEntry("result", "PDF given"));
    }

    private List<Document> readings(String id) {
        return stored("audit", "subject", id).stream().filter(row -> row.getString("what").equals("approval.paper-read")).toList();
    }

    @Test
    void and_everything_that_is_told_of_the_case_is_as_agreed() {
        String id = granted();
        staff(KEEPER).post(sealOf(id), PRESSING);

        assertThat(stored(id).getList("history", Document.class)).extracting(fact -> fact.getString("type")).containsExactly(
                "approval.case-opened", "approval.grant-proposed", "approval.case-granted", "approval.decision-sealed");
        assertThat(stored(id).getList("history", Document.class)).allSatisfy(fact ->
                ContractCheck.holds(fact.getString("type"), fact.get("data", Document.class)));
        assertThat(stored(id).toJson()).doesNotContain("王德财");
    }

    private void bothVerify(String id) throws IOException {
        PaperVerifier verifier = new PaperVerifier(TrustedRoots.read(List.of(Path.of("target/back-office/trust"))));
        for (String format : List.of("ofd", "pdf")) {
            Answer file = resident(APPLICANT).get("/api/cases/" + id + "/papers/" + format);
            assertThat(file.status()).isEqualTo(200);
            assertThat(verifier.verify(file.bytes())).as(format).isInstanceOf(Verdict.Intact.class);
        }
    }
}
