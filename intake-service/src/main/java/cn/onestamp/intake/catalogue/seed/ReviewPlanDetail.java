package cn.onestamp.intake.catalogue.seed;

import cn.onestamp.intake.routing.ReviewPlan;
import cn.onestamp.platform.day.Period;
import cn.onestamp.platform.day.SuspensionKind;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What item-details.json says about how one item is looked into; who reviews and approves follows from posts. */
record ReviewPlanDetail(
        @JsonProperty("site_visit") SiteVisit visit,
        @JsonProperty("joint_reviewers") List<JointReviewer> jointReviewers,
        @JsonProperty("public_notice_days") int noticeDays,
        @JsonProperty("public_notice_unit") Period.@Nullable Unit noticeUnit,
        @JsonProperty("excluded_procedure") @Nullable ExcludedProcedure excluded) {

    record SiteVisit(boolean required, @JsonProperty("step_days") int days) {}

    record JointReviewer(
            @JsonProperty("department_code") String department, @JsonProperty("organ_by_county") Map<String, String> organs,
            @JsonProperty("reply_days") int days, String silence) {

        ReviewPlan.CoReview asked() {
            return new ReviewPlan.CoReview(department, organs, Period.workingDays(days), silence.equals("AGREED"));
        }
    }

    record ExcludedProcedure(
            SuspensionKind kind, String law, @JsonProperty("max_days") int days,
            @JsonProperty("only_when") @Nullable Map<String, String> onlyWhen) {

        ReviewPlan.Excluded asTold() {
            return new ReviewPlan.Excluded(kind, law, Period.workingDays(days), onlyWhen);
        }
    }

    ReviewPlan plan() {
        return new ReviewPlan(visit.required() ? Period.workingDays(visit.days()) : null,
                jointReviewers.stream().map(JointReviewer::asked).toList(),
                noticeUnit == null ? null : new Period(noticeDays, noticeUnit),
                excluded == null ? null : excluded.asTold());
    }
}
