package cn.onestamp.approval.review;

import cn.onestamp.approval.cases.ApprovalCase;
import cn.onestamp.approval.cases.CaseFact;
import cn.onestamp.approval.examination.SiteVisit;
import cn.onestamp.approval.staff.PostHolder;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.problem.Remediable.Fault;
import cn.onestamp.platform.town.TownTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import reactor.core.publisher.Mono;

/** The reviewer sends two people or more to look at the place (现场踏勘, 行政许可法 art. 34); the applicant is told the day. */
public final class SendOut {

    private final ExaminationStep step;
    private final PostHolder posts;
    private final TownTime town;

    public SendOut(ExaminationStep step, PostHolder posts, TownTime town) {
        this.step = step;
        this.posts = posts;
        this.town = town;
    }

    /** @param visitors accounts that may record a visit of this organ, and not who accepted the case; otherwise Remediable */
    public Mono<Map<String, Object>> appoint(String id, long seenVersion, LocalDate day, List<String> visitors, Act act) {
        return step.atTheDesk("appoint-visit", id, seenVersion, act, open -> {
            if (open.file().examination().visit().flatMap(SiteVisit::findings).isPresent()) {
                open.refuse("What was found at the place has been written down and stays");
            }
            Remediable.ifAny(faults(open, day, visitors));
            SiteVisit visit = SiteVisit.appointed(day, visitors);
            return new ExaminationStep.Taken(open.file().examination().visiting(visit), new CaseFact.LookedInto.VisitAppointed(visit));
        });
    }

    private List<Fault> faults(ApprovalCase.Open open, LocalDate day, List<String> visitors) {
        List<Fault> faults = new ArrayList<>();
        if (day.isBefore(town.today())) {
            faults.add(new Fault("/day", "past-day", "踏勘的日子不能早于今天"));
        }
        if (Set.copyOf(visitors).size() < SiteVisit.FEWEST_VISITORS || Set.copyOf(visitors).size() < visitors.size()) {
            faults.add(new Fault("/visitors", "too-few", "现场踏勘至少要有两名不同的工作人员"));
        }
        IntStream.range(0, visitors.size()).filter(at -> !mayVisit(visitors.get(at), open))
                .forEach(at -> faults.add(new Fault("/visitors/" + at, "no-post", "此人没有本机关审查或者执法的岗位，或者受理了本件")));
        return faults;
    }

    private boolean mayVisit(String visitor, ApprovalCase.Open open) {
        return !visitor.equals(open.file().handover().acceptedBy()) && posts.couldDo(RecordVisit.ACTION, open, visitor);
    }
}
