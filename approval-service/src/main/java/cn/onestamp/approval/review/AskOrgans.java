package cn.onestamp.approval.review;

import cn.onestamp.approval.cases.ApprovalCase;
import cn.onestamp.approval.cases.CaseFact;
import cn.onestamp.approval.examination.CoReview;
import cn.onestamp.approval.examination.Examination;
import cn.onestamp.approval.examination.ExaminationPlan.CoReviewDuty;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.reference.WorkingDays;
import cn.onestamp.platform.town.TownTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/**
 * The reviewer asks every organ the item names, all at once and each with its own time (联审联办, 行政许可法 art. 26), and meets
 * with those that disagree or keep silent where silence is no answer.
 */
public final class AskOrgans {

    private final ExaminationStep step;
    private final WorkingDays days;
    private final TownTime town;

    public AskOrgans(ExaminationStep step, WorkingDays days, TownTime town) {
        this.step = step;
        this.days = days;
        this.town = town;
    }

    public Mono<Map<String, Object>> ask(String id, long seenVersion, Act act) {
        return step.atTheDesk("ask-opinions", id, seenVersion, act, open -> {
            Examination examination = open.file().examination();
            List<CoReview> asked = examination.plan().coReviews().stream()
                    .filter(duty -> examination.ofOrgan(duty.organ()).isEmpty()).map(this::askedToday).toList();
            if (asked.isEmpty()) {
                open.refuse("There is no organ that this item names and nobody has asked");
            }
            return new ExaminationStep.Taken(examination.asking(asked), new CaseFact.LookedInto.OpinionsAsked(asked));
        });
    }

    /** @param organ one that was asked; otherwise Absent */
    public Mono<Map<String, Object>> settle(String id, long seenVersion, String organ, boolean agrees, String minutes, Act act) {
        return step.atTheDesk("settle-opinions", id, seenVersion, act, open -> {
            Examination examination = open.file().examination();
            CoReview unsettled = examination.ofOrgan(organ).orElseThrow(Absent::new);
            mustNeedAMeeting(open, unsettled);
            return new ExaminationStep.Taken(
                    examination.with(unsettled.settled(new CoReview.Coordination(act.account(), town.today(), agrees, minutes))),
                    new CaseFact.LookedInto.OpinionsSettled(organ, agrees));
        });
    }

    private void mustNeedAMeeting(ApprovalCase.Open open, CoReview asked) {
        if (asked.unsettledSince(town.today()).isEmpty()) {
            open.refuse("This organ has agreed, may still reply, or has met already");
        }
    }

    private CoReview askedToday(CoReviewDuty duty) {
        LocalDate today = town.today();
        return CoReview.asked(duty, today, days.current().due(today, duty.reply()).lastDay());
    }
}
