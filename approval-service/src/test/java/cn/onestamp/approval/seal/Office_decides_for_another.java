package cn.onestamp.approval.seal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.approval.BackOffice;
import cn.onestamp.approval.cases.messaging.HandedOver;
import cn.onestamp.platform.testkit.Visitor.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A county department has entrusted a service to the township (委托); it is handled at the centre in Donghua. */
class Office_decides_for_another extends BackOffice {

    private static final Map<String, Object> ENTRUSTED = Map.of(
            "itemCode", "532014001000", "itemName", "社会保障卡申领", "decidedBy", "CXS_RS", "basis", "ENTRUSTED", "licensingLaw", false);

    @Test
    void and_the_paper_has_the_name_and_the_numbered_seal_of_whoever_entrusted_it() {
        String id = handedOver("王德财", fresh -> HandedOver.storyWith(fresh, ENTRUSTED));
        done(staff("zhao.tiansong").post(proposalOf(id), Map.of("version", 1, "opinion", "材料齐全，建议准予")));
        done(staff("ma.lilan").post(grantOf(id), Map.of("version", 2, "opinion", "同意")));
        assertThat(staff(APPROVER).post(sealOf(id), Map.of("version", 3)).status()).as("an approver of the township").isEqualTo(404);

        Answer sealed = staff(KEEPER).post(sealOf(id), Map.of("version", 3));

        done(sealed);
        assertThat(stored("seal-ledger", "paper", id)).singleElement().satisfies(row -> assertThat(row).containsEntry("sealId", "SEAL-0165"));
        assertThat(anybody().get("/api/papers/" + sealed.body().get("verificationCode")).body())
                .containsEntry("organ", "楚雄市人力资源和社会保障局").containsEntry("kind", "RESULT").containsEntry("title", "办理结果通知书");
    }

    @Test
    void and_what_is_told_on_the_way_has_its_name_and_acceptance_seal() {
        String id = handedOver("王德财", fresh -> HandedOver.storyWith(fresh, ENTRUSTED));

        done(resident(APPLICANT).get("/api/cases/" + id + "/papers/" + id + "-ACCEPTANCE/pdf"));

        assertThat(stored("papers", "_id", id + "-ACCEPTANCE")).singleElement().satisfies(paper -> assertThat(paper)
                .containsEntry("organ", "CXS_RS").containsEntry("organName", "楚雄市人力资源和社会保障局"));
    }

    private static void done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }
}
