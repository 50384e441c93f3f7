package cn.onestamp.approval.licence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.approval.BackOffice;
import cn.onestamp.approval.FrontDesk;
import cn.onestamp.approval.cases.messaging.HandedOver;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.id.CaseNumber;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.testkit.ContractCheck;
import cn.onestamp.platform.testkit.Visitor.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** 行政许可法 art. 50; thirty working days after Monday, 5 January 2026, are Saturday, 14 February, which is worked. */
class Holder_asks_in_time_for_a_renewal extends BackOffice {

    private static final String ENTRY = "530164004000";
    private static final String PESTICIDES = "530120004000";

    @Autowired
    private LetSilenceRenew silence;

    @ParameterizedTest
    @CsvSource({
        "530164004000, 2026-02-14, ", "530164004000, 2026-02-13, 2026-01-04",
        "530120004000, 2026-04-05, ", "530120004000, 2026-04-04, 2026-01-04"})
    void and_one_day_later_is_warned_but_not_refused(String item, String lastDay, String tooLateAfter) {
        String licence = licensed(item, lastDay);

        Answer asked = asks(licence, accepted(item));

        assertThat(asked.status()).as(asked.text()).isEqualTo(200);
        assertThat(asked.body().get("tooLateAfter")).isEqualTo(tooLateAfter);
        assertThat(history(licence)).containsExactly("approval.licence-issued", "approval.licence-renewal-asked");
    }

    @Test
    void and_silence_renews_it() {
        String licence = licensed(ENTRY, "2026-02-14");
        asks(licence, accepted(ENTRY));
        set("licences", licence, "validTo", "2026-01-05");

        silence.pass(Act.onHearing("approval-service", null, null)).block();

        assertThat(page(licence)).containsEntry("status", "VALID");
        assertThat(resident(APPLICANT).get("/api/licences/" + licence).body()).containsEntry("validTo", "2026-02-05");
        assertThat(history(licence)).containsExactly(
                "approval.licence-issued", "approval.licence-renewal-asked", "approval.licence-renewed-by-silence");
    }

    @Test
    void and_a_refusal_before_its_end_lets_it_expire() {
        String licence = licensed(ENTRY, "2026-02-14");
        String id = accepted(ENTRY);
        asks(licence, id);
        reviewed(id);
        staff(APPROVER).post("/api/cases/" + id + "/refusal", Map.of("version", 2, "opinion", "不同意",
                "reasons", List.of(Map.of("article", "森林防火条例第二十五条", "fact", "禁火期"))));
        set("licences", licence, "validTo", "2026-01-05");

        silence.pass(Act.onHearing("approval-service", null, null)).block();

        assertThat(page(licence)).containsEntry("status", "EXPIRED").containsEntry("since", "2026-01-06");
    }

    @Test
    void and_silence_does_not_renew_what_was_asked_too_late() {
        String licence = licensed(ENTRY, "2026-02-13");
        asks(licence, accepted(ENTRY));
        set("licences", licence, "validTo", "2026-01-05");

        silence.pass(Act.onHearing("approval-service", null, null)).block();

        assertThat(page(licence)).containsEntry("status", "EXPIRED");
    }

    @Test
    void and_the_new_licence_is_the_next_version_of_the_same_number() {
        String licence = licensed(ENTRY, "2026-02-14");
        String next = accepted(ENTRY);
        asks(licence, next);

        assertThat(staff(KEEPER).post(sealOf(granted(next)), Map.of("version", 3)).status()).isEqualTo(200);

        assertThat(page(licence)).containsEntry("status", "RENEWED").containsEntry("since", "2026-01-06");
        assertThat(page(next)).containsEntry("status", "VALID");
        String first = (String) page(licence).get("identifier");
        String second = (String) page(next).get("identifier");
        assertThat(second).startsWith(first.substring(0, first.length() - 5) + "002.");
        assertThat(resident(APPLICANT).get("/api/licences/" + next).body()).containsEntry("replaces", licence);
        assertThat(history(licence)).containsExactly("approval.licence-issued", "approval.licence-renewal-asked", "approval.licence-renewed");
    }

    @Test
    void with_an_undecided_case_of_their_own_for_the_same_item() {
        String licence = licensed(ENTRY, "2026-02-14");
        String ofAnother = accepted(ENTRY);
        FrontDesk.knows(ofAnother, "luo.jinhua", "罗金花");

        assertThat(asks(licence, ofAnother).text()).contains("no-case");
        assertThat(asks(licence, UNKNOWN).text()).contains("no-case");
        assertThat(asks(licence, accepted(PESTICIDES)).text()).contains("other-item");
        assertThat(asks(licence, granted()).text()).contains("decided");
        String named = accepted(ENTRY);
        asks(licensed(ENTRY, "2026-02-14"), named);
        assertThat(asks(licence, named).text()).contains("named-already");
        assertThat(resident("luo.jinhua").post("/api/licences/" + licence + "/follow-up", following(ofAnother)).status()).isEqualTo(404);
    }

    @Test
    void or_for_a_change_which_has_no_last_day() {
        String licence = licensed(ENTRY, "2026-01-07");
        String next = accepted(ENTRY);

        Answer asked = resident(APPLICANT).post("/api/licences/" + licence + "/follow-up", Map.of("version", 1, "purpose", "CHANGE", "caseId", next));

        assertThat(asked.body()).containsEntry("status", "VALID").doesNotContainKey("tooLateAfter");
        assertThat(staff(KEEPER).post(sealOf(granted(next)), Map.of("version", 3)).status()).isEqualTo(200);
        assertThat(page(licence)).containsEntry("status", "CHANGED");
        assertThat(history(licence)).containsExactly("approval.licence-issued", "approval.licence-change-asked", "approval.licence-changed");
    }

    @Test
    void with_one_case_at_a_time() {
        String licence = licensed(ENTRY, "2026-02-14");
        asks(licence, accepted(ENTRY));

        assertThat(resident(APPLICANT).post("/api/licences/" + licence + "/follow-up",
                Map.of("version", 2, "purpose", "RENEWAL", "caseId", accepted(ENTRY))).problem()).isEqualTo("not-now");
    }

    private Answer asks(String licence, String caseId) {
        return resident(APPLICANT).post("/api/licences/" + licence + "/follow-up", following(caseId));
    }

    private static Map<String, Object> following(String caseId) {
        return Map.of("version", 1, "purpose", "RENEWAL", "caseId", caseId);
    }

    private List<String> history(String licence) {
        List<Document> told = stored("licences", "_id", licence).getFirst().getList("history", Document.class);
        told.forEach(fact -> ContractCheck.holds(fact.getString("type"), fact.get("data", Document.class)));
        return told.stream().map(fact -> fact.getString("type")).toList();
    }

    private Map<String, Object> page(String licence) {
        return anybody().get("/api/papers/" + stored("papers", "_id", licence).getFirst().getString("verificationCode")).body();
    }

    private String licensed(String item, String lastDay) {
        String id = granted(accepted(item));
        assertThat(staff(KEEPER).post(sealOf(id), Map.of("version", 3)).status()).isEqualTo(200);
        set("licences", id, "validTo", lastDay);
        return id;
    }

    private String accepted(String item) {
        String number = CaseNumber.of(new DivisionCode("532301105207"), LocalDate.of(2026, 1, 5), CaseNumber.Channel.ONLINE, 1).value();
        return handedOver("王德财", id -> HandedOver.storyWith(id, Map.of("itemCode", item, "itemName", "事项" + item, "number", number)));
    }
}
