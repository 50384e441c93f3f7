package cn.onestamp.approval.cases;

import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.store.Revision;
import java.time.LocalDate;
import java.util.List;

/** A case of Donghua town in each of its states, as the model knows it. */
public final class ACase {

    static final String CLERK = "zhao";

    private static final LocalDate ACCEPTED_ON = LocalDate.of(2026, 1, 5);
    private static final LocalDate DECIDED_ON = LocalDate.of(2026, 1, 6);

    private ACase() {}

    public static CaseFile file() {
        return new CaseFile("0f8fad5b-d9cb-469f-a165-70867728950e", "532301105202601053000014", "530164004000", 1,
                "森林高火险期内进入森林高火险区活动审批", new DivisionCode("532301105207"), "DONGHUA_CENTRE", "DONGHUA_GOV", "CONFERRED",
                "7c9e6679-7425-40de-944b-e07fc1f90ae7", CLERK, ACCEPTED_ON, LocalDate.of(2026, 1, 8), LocalDate.of(2026, 2, 2));
    }

    public static ApprovalCase.UnderReview underReview() {
        return new ApprovalCase.UnderReview(file(), new Revision(1, 1));
    }

    public static ApprovalCase.PendingDecision reviewedBy(String reviewer) {
        return underReview().proposed(new Opinion(reviewer, "材料齐全，建议准予", DECIDED_ON));
    }

    public static ApprovalCase.Granted reviewedAndGrantedBy(String reviewer, String approver) {
        return reviewedBy(reviewer).granted(new Opinion(approver, "同意", DECIDED_ON));
    }

    static Sealing sealingBy(String keeper) {
        return new Sealing(keeper, "SEAL-0150", "K7RZ2M9QW4XJ", DECIDED_ON, List.of());
    }
}
