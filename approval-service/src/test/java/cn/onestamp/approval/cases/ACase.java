package cn.onestamp.approval.cases;

import cn.onestamp.approval.examination.Examination;
import cn.onestamp.approval.examination.ExaminationPlan;
import cn.onestamp.platform.day.Period;
import cn.onestamp.platform.day.TimeLimitLedger;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.store.Revision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A case of Donghua town in each of its states, as the model knows it. */
public final class ACase {

    static final String CLERK = "zhao";

    private static final LocalDate ACCEPTED_ON = LocalDate.of(2026, 1, 5);
    private static final LocalDate DECIDED_ON = LocalDate.of(2026, 1, 6);

    private static final Remedies REMEDIES = new Remedies(new Remedies.Reconsideration("楚雄市人民政府", 60, "行政复议法第二十条"),
            new Remedies.Suit("楚雄市人民法院", "六个月", "行政诉讼法第四十六条"), false);

    private ACase() {}

    public static CaseFile file() {
        return fileAbout("530164004000", "森林高火险期内进入森林高火险区活动审批", ExaminationPlan.NOTHING);
    }

    public static CaseFile fileAbout(String itemCode, String itemName, ExaminationPlan plan) {
        Handover handover = new Handover("532301105202601053000014", new Handover.Item(itemCode, 1, itemName, Handover.Kind.COMMITTED, true),
                new DivisionCode("532301105207"), "DONGHUA_CENTRE", "7c9e6679-7425-40de-944b-e07fc1f90ae7", CLERK, ACCEPTED_ON, false);
        return new CaseFile("0f8fad5b-d9cb-469f-a165-70867728950e", handover, new Power("DONGHUA_GOV", "CONFERRED"), limits(), Awaited.NOTHING,
                Examination.of(plan), Optional.empty(), Optional.empty());
    }

    private static TimeLimits limits() {
        return new TimeLimits(TimeLimitLedger.startedOn(ACCEPTED_ON, Period.workingDays(3), "服务承诺"),
                TimeLimitLedger.startedOn(ACCEPTED_ON, Period.workingDays(20), "行政许可法第四十二条第一款"),
                Optional.of(new TimeLimits.Extension(Period.workingDays(10), "行政许可法第四十二条第一款")),
                new TimeLimits.Due(LocalDate.of(2026, 1, 8), LocalDate.of(2026, 2, 2)));
    }

    static CaseFile awaiting(String material) {
        CaseFile file = file();
        return new CaseFile(file.id(), file.handover(), file.power(), file.limits(), new Awaited(List.of(material), Optional.empty()),
                file.examination(), file.claimedBy(), file.afterRecall());
    }

    public static ApprovalCase.UnderReview underReview() {
        return underReview(file());
    }

    public static ApprovalCase.UnderReview underReview(CaseFile file) {
        return new ApprovalCase.UnderReview(file, new Revision(1, 1));
    }

    public static ApprovalCase.PendingDecision reviewedBy(String reviewer) {
        return underReview().proposed(Proposal.toGrant(new Opinion(reviewer, "材料齐全，建议准予", DECIDED_ON)));
    }

    public static ApprovalCase.Granted reviewedAndGrantedBy(String reviewer, String approver) {
        return reviewedBy(reviewer).granted(new Opinion(approver, "同意", DECIDED_ON));
    }

    public static ApprovalCase.Refused reviewedAndRefusedBy(String reviewer, String approver) {
        return reviewedBy(reviewer).refused(new Decision.Refusal(new Opinion(approver, "不同意", DECIDED_ON),
                List.of(new Reason("森林防火条例第二十五条", "申请的日期在禁火期内")), REMEDIES));
    }

    public static ApprovalCase.Granted grantedAbout(String itemCode, String itemName) {
        return underReview(fileAbout(itemCode, itemName, ExaminationPlan.NOTHING))
                .proposed(Proposal.toGrant(new Opinion("he.junwei", "材料齐全，建议准予", DECIDED_ON)))
                .granted(new Opinion("sun.jianping", "同意", DECIDED_ON));
    }

    static Sealing sealingBy(String keeper) {
        return new Sealing(keeper, "SEAL-0150", "K7RZ2M9QW4XJ", DECIDED_ON, List.of());
    }
}
