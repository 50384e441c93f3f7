package cn.onestamp.approval.decision;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.approval.BackOffice;
import cn.onestamp.platform.testkit.Accounts;
import cn.onestamp.platform.testkit.Visitor;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class Account_is_disabled_with_a_token_that_is_still_good extends BackOffice {

    private static final Map<String, Object> GRANT = Map.of("version", 2, "opinion", "同意");
    private static final Map<String, Object> SEAL = Map.of("version", 3);
    private static final Map<String, Object> CHOICE = Map.of("version", 2, "choice", "HAND_BACK", "reason", "收回");

    @AfterEach
    void accounts_are_as_ever() {
        Accounts.areAsEver();
    }

    @Test
    void and_nothing_is_decided_or_sealed_with_it_from_that_moment_on() {
        String pending = reviewed();
        String granted = granted();
        Visitor approver = staff(APPROVER);
        Visitor keeper = staff(KEEPER);
        Visitor county = staff("kong.qingfan");
        assertThat(approver.get("/api/cases/" + pending).status()).isEqualTo(200);
        assertThat(keeper.get("/api/cases/" + granted).status()).isEqualTo(200);
        county.get("/api/cases/" + pending);
        Document before = stored(pending);

        Accounts.disable(APPROVER);
        Accounts.disable(KEEPER);
        Accounts.disable("kong.qingfan");

        for (Visitor.Answer no : new Visitor.Answer[] {approver.post("/api/cases/" + pending + "/grant", GRANT), keeper.post(sealOf(granted), SEAL),
                county.post("/api/cases/" + pending + "/recall-choice", CHOICE)}) {
            assertThat(no.status()).as(no.text()).isEqualTo(401);
            assertThat(no.problem()).isEqualTo("sign-in-needed");
        }
        assertThat(approver.get("/api/cases/" + pending).status()).isEqualTo(401);
        assertThat(stored(pending)).isEqualTo(before);
        assertThat(stored(granted)).containsEntry("status", "GRANTED");
    }

    @Test
    void and_nobody_comes_in_whom_the_realm_was_not_asked_about_before() {
        String id = aCase();
        Accounts.disable(REVIEWER);

        assertThat(staff(REVIEWER).get("/api/cases/" + id).status()).isEqualTo(401);
        assertThat(staff("wu.pinghua").get("/api/cases/" + id).status()).isEqualTo(200);
    }

    @Test
    void and_while_the_realm_does_not_answer_people_go_on_but_nobody_decides_or_seals() {
        String pending = reviewed();
        String granted = granted();
        Document before = stored(pending);
        Accounts.nobodyAnswers();

        assertThat(staff(APPROVER).get("/api/cases/" + pending).status()).isEqualTo(200);
        assertThat(staff(REVIEWER).post(proposalOf(aCase()), Map.of("version", 1, "opinion", "建议准予")).status()).isEqualTo(200);
        for (Visitor.Answer no : new Visitor.Answer[] {staff(APPROVER).post(grantOf(pending), GRANT), staff(KEEPER).post(sealOf(granted), SEAL)}) {
            assertThat(no.status()).as(no.text()).isEqualTo(503);
            assertThat(no.problem()).isEqualTo("unavailable");
        }
        assertThat(stored(pending)).isEqualTo(before);
    }
}
