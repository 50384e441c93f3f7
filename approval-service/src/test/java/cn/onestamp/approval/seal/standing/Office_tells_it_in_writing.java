package cn.onestamp.approval.seal.standing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.approval.BackOffice;
import cn.onestamp.approval.FrontDesk;
import cn.onestamp.approval.cases.messaging.HandedOver;
import cn.onestamp.platform.testkit.ContractCheck;
import cn.onestamp.platform.testkit.Visitor;
import cn.onestamp.platform.testkit.Visitor.Answer;
import cn.onestamp.platform.verification.PaperVerifier;
import cn.onestamp.platform.verification.TrustedRoots;
import cn.onestamp.platform.verification.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;

/** Seals that nobody has to press: receipt, acceptance, what is missing, and all that is told on the way to a decision. */
class Office_tells_it_in_writing extends BackOffice {

    private static final Map<String, Object> WITH_EXPERTS = Map.of("kind", "COMMITTED", "examination", Map.of("coReviews", List.of(),
            "excluded", Map.of("kind", "EXPERT_REVIEW", "basis", "行政许可法第四十五条", "longest", Map.of("amount", 10, "unit", "WORKING_DAY"))));
    private static final String ACCEPTANCE_SEAL_OF_DONGHUA = "SEAL-0152";

    @Autowired
    private SealWhatWaits round;

    @ParameterizedTest
    @CsvSource({"RECEIPT, 收件回执", "ACCEPTANCE, 受理通知书"})
    void what_the_front_desk_owes_as_soon_as_somebody_looks(String kind, String title) throws IOException {
        String id = aCase();
        assertThat(listed(id, kind)).containsEntry("sealed", false);
        round.pass().block(Duration.ofSeconds(30));
        assertThat(listed(id, kind)).as("nobody has looked").containsEntry("sealed", false);

        bothVerify(id, kind);

        assertThat(listed(id, kind)).containsEntry("sealed", true).containsEntry("title", title);
        assertThat(publicPage(id, kind)).containsEntry("kind", kind).containsEntry("title", title).containsEntry("status", "VALID")
                .containsEntry("organ", "东华镇人民政府").containsEntry("holder", "王*");
    }

    @Test
    void that_something_is_missing_and_that_it_is_not_accepted_before_anybody_looks() throws IOException {
        for (Map.Entry<String, String> expected : Map.of("intake.correction-requested", "CORRECTION", "intake.application-rejected", "NON_ACCEPTANCE").entrySet()) {
            String id = handedOver("王德财", fresh -> List.of(ContractCheck.exampleEvent("intake.application-submitted", fresh, 1, null),
                    ContractCheck.exampleEvent(expected.getKey(), fresh, 2, null)));

            round.pass().block(Duration.ofSeconds(30));

            assertThat(listed(id, expected.getValue())).containsEntry("sealed", true);
            bothVerify(id, expected.getValue());
            assertThat(staff(CLERK).get(fileOf(id, expected.getValue(), "pdf")).status()).as("the window hands it over").isEqualTo(200);
            assertThat(FrontDesk.askedForTheHolderOf(id)).contains(Map.of("template", expected.getValue(), "asker", KEEPER));
        }
    }

    @Test
    void that_experts_look_at_it_and_for_how_long() throws IOException {
        String id = suspended();

        round.pass().block(Duration.ofSeconds(30));

        assertThat(listed(id, "SPECIAL_PROCEDURE-1")).containsEntry("sealed", true).containsEntry("title", "特别程序告知书");
        bothVerify(id, "SPECIAL_PROCEDURE-1");
        assertThat(ledger(id, "SPECIAL_PROCEDURE-1")).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("keeper", KEEPER).containsEntry("approver", null).containsEntry("sealId", ACCEPTANCE_SEAL_OF_DONGHUA)
                .containsEntry("authorisation", "DEMO-常设用印授权书〔2025〕0152号"));
    }

    @Test
    void that_it_takes_longer_and_why() throws IOException {
        String id = handedOver("王德财", fresh -> HandedOver.storyWith(fresh, WITH_EXPERTS));
        assertThat(staff(APPROVER).post("/api/cases/" + id + "/extension", Map.of("version", 1, "reason", "需要实地核实")).status()).isEqualTo(200);

        bothVerify(id, "EXTENSION-1");

        assertThat(listed(id, "EXTENSION-1")).containsEntry("title", "延期告知书");
    }

    @Test
    void that_it_is_on_file() throws IOException {
        String id = handedOver("王德财", fresh -> HandedOver.storyWith(fresh, Map.of("kind", "FILING")));

        bothVerify(id, "FILING");

        assertThat(papersOf(resident(APPLICANT), id).toString()).contains("备案回执").doesNotContain("ACCEPTANCE");
    }

    @Test
    void once_however_many_look_at_the_same_moment() {
        String id = aCase();
        Visitor applicant = resident(APPLICANT);

        List<byte[]> files = Flux.range(0, 6).flatMap(one -> applicant.getting(fileOf(id, "ACCEPTANCE", "pdf")))
                .map(Answer::bytes).collectList().block(Duration.ofSeconds(60));

        assertThat(files).hasSize(6).allSatisfy(file -> assertThat(file).isEqualTo(files.getFirst()));
        assertThat(stored("papers", "_id", id + "-ACCEPTANCE")).hasSize(1);
        assertThat(ledger(id, "ACCEPTANCE")).hasSize(1);
    }

    @Test
    void and_to_nobody_else() {
        String id = aCase();
        String nothing = resident("luo.jinhua").get("/api/cases/" + UNKNOWN + "/papers").text();
        for (Visitor other : List.of(resident("luo.jinhua"), staff("yin.zhongwen"), staff("jin.caixia"))) {
            assertThat(other.get("/api/cases/" + id + "/papers")).satisfies(hidden -> {
                assertThat(hidden.status()).isEqualTo(404);
                assertThat(hidden.text()).isEqualTo(nothing);
            });
            assertThat(other.get(fileOf(id, "ACCEPTANCE", "pdf")).status()).isEqualTo(404);
        }
        assertThat(stored("papers", "_id", id + "-ACCEPTANCE")).as("looking in vain seals nothing").isEmpty();
        for (String wrong : List.of(fileOf(id, "EXTENSION-1", "pdf"), fileOf(id, "ACCEPTANCE", "exe"),
                "/api/cases/" + UNKNOWN + "/papers/" + id + "-ACCEPTANCE/pdf")) {
            assertThat(resident(APPLICANT).get(wrong).status()).as(wrong).isEqualTo(404);
        }
        assertThat(anybody().get("/api/cases/" + id + "/papers").status()).isEqualTo(401);
    }

    @Test
    void and_of_staff_who_take_it_the_audit_has_a_row() {
        String id = aCase();
        resident(APPLICANT).get(fileOf(id, "ACCEPTANCE", "pdf"));
        staff(CLERK).get(fileOf(id, "ACCEPTANCE", "pdf"));

        assertThat(stored("audit", "subject", id).stream().filter(row -> row.getString("what").equals("approval.paper-read")))
                .singleElement().satisfies(row -> assertThat(row).containsEntry("who", CLERK).containsEntry("result", "ACCEPTANCE PDF given"));
    }

    private String suspended() {
        String id = handedOver("王德财", fresh -> HandedOver.storyWith(fresh, WITH_EXPERTS));
        Answer answer = staff(REVIEWER).post("/api/cases/" + id + "/suspension", Map.of("version", 1, "expectedDays", 5));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return id;
    }

    private static String fileOf(String id, String kind, String format) {
        return "/api/cases/" + id + "/papers/" + id + "-" + kind + "/" + format;
    }

    private List<Document> ledger(String id, String kind) {
        return stored("seal-ledger", "paper", id + "-" + kind);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> papersOf(Visitor visitor, String id) {
        return (List<Map<String, Object>>) visitor.get("/api/cases/" + id + "/papers").body().get("papers");
    }

    private Map<String, Object> listed(String id, String kind) {
        return papersOf(resident(APPLICANT), id).stream().filter(paper -> paper.get("document").equals(id + "-" + kind)).findFirst().orElseThrow();
    }

    private Map<String, Object> publicPage(String id, String kind) {
        return anybody().get("/api/papers/" + listed(id, kind).get("verificationCode")).body();
    }

    private void bothVerify(String id, String kind) throws IOException {
        for (String format : List.of("ofd", "pdf")) {
            Answer file = resident(APPLICANT).get(fileOf(id, kind, format));
            assertThat(file.status()).as(kind + " " + file.text()).isEqualTo(200);
            PaperVerifier verifier = new PaperVerifier(TrustedRoots.read(List.of(Path.of("target/back-office/trust"))));
            assertThat(verifier.verify(file.bytes())).as(kind + " " + format).isInstanceOf(Verdict.Intact.class);
        }
    }
}
