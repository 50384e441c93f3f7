package cn.onestamp.approval.cases.store;

import cn.onestamp.approval.cases.walk.Step;
import cn.onestamp.approval.examination.CoReview;
import cn.onestamp.approval.examination.Examination;
import cn.onestamp.approval.examination.SiteVisit;
import cn.onestamp.approval.examination.VillageNotice;
import cn.onestamp.platform.day.DeadlineCalculator;
import cn.onestamp.platform.day.Period;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What somebody found who looked into a case. */
final class Looking {

    private static final List<String> VISITORS = List.of("he", "wu");

    private Looking() {}

    /** Signed by both of them, or by one. */
    static Examination visited(Examination before, Step step) {
        SiteVisit.Findings found = new SiteVisit.Findings(step.today(), List.of(new SiteVisit.Answer("面积", "与申请一致")),
                List.of(new SiteVisit.Photo("ab".repeat(32), Instant.parse("2026-01-06T02:00:00Z"), Optional.of("25.03,101.54"))), true,
                step.yes() ? Set.copyOf(VISITORS) : Set.of("he"));
        return before.visiting(new SiteVisit(step.today(), VISITORS, Optional.of(found)));
    }

    static Examination asked(Examination before, Step step, DeadlineCalculator calculator) {
        return before.asking(before.plan().coReviews().stream().map(duty -> new CoReview(duty.organ(), step.today(),
                calculator.due(step.today(), duty.reply()).lastDay(), duty.silenceAgrees(), Optional.empty(), Optional.empty())).toList());
    }

    static Examination answered(Examination before, Step step) {
        List<CoReview> now = before.coReviews().stream().map(one -> one.organ().equals(step.what()) ? new CoReview(one.organ(), one.askedOn(), one.dueOn(),
                one.silenceAgrees(), Optional.of(new CoReview.Reply(step.person(), step.today(), step.yes(), "意见")), one.coordination()) : one).toList();
        return new Examination(before.plan(), before.visit(), now, before.notice(), before.procedures());
    }

    static Examination posted(Examination before, Step step) {
        int days = before.plan().notice().map(Period::amount).orElse(0);
        return before.posted(new VillageNotice(step.person(), step.today(), step.today().plusDays(days), "ef".repeat(32), List.of()));
    }
}
