package cn.onestamp.approval.review;

import cn.onestamp.approval.cases.ApprovalCase;
import cn.onestamp.approval.cases.ApprovalCases;
import cn.onestamp.approval.cases.CaseFact;
import cn.onestamp.approval.examination.ExaminationPlan;
import cn.onestamp.approval.examination.SpecialProcedure;
import cn.onestamp.approval.staff.PostHolder;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.day.DeadlineCalculator;
import cn.onestamp.platform.day.Period;
import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.problem.Remediable.Fault;
import cn.onestamp.platform.reference.WorkingDays;
import cn.onestamp.platform.town.TownTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * A procedure whose time does not count begins and ends (行政许可法 art. 45): the one the item names, told to the applicant in
 * writing with the time it is expected to take. What is left of the limits afterwards is exactly what was left before.
 */
public final class StopClock {

    private final ApprovalCases cases;
    private final PostHolder posts;
    private final WorkingDays days;
    private final TownTime town;

    public StopClock(ApprovalCases cases, PostHolder posts, WorkingDays days, TownTime town) {
        this.cases = cases;
        this.posts = posts;
        this.days = days;
        this.town = town;
    }

    /** @param expected working days it is expected to take; Remediable where the item allows fewer */
    public Mono<Map<String, Object>> begin(String id, long seenVersion, int expected, Act act) {
        return cases.getFor(id, act)
                .flatMap(found -> posts.mayDo("suspend", found, act))
                .flatMap(held -> {
                    ApprovalCase.UnderReview running = held.matter().as(ApprovalCase.UnderReview.class, seenVersion);
                    SpecialProcedure procedure = named(running, expected);
                    String document = documentOf(running);
                    return cases.record(running.suspended(procedure, document), new CaseFact.Suspended(procedure, document), held.act());
                });
    }

    public Mono<Map<String, Object>> end(String id, long seenVersion, boolean favourable, String text, Act act) {
        return cases.getFor(id, act)
                .flatMap(found -> posts.mayDo("resume", found, act))
                .flatMap(held -> {
                    SpecialProcedure.Result result = new SpecialProcedure.Result(town.today(), favourable, text);
                    return cases.record(held.matter().as(ApprovalCase.Suspended.class, seenVersion).resumed(result, days.current()),
                            new CaseFact.Resumed(result), held.act());
                });
    }

    private SpecialProcedure named(ApprovalCase.UnderReview running, int expected) {
        ExaminationPlan.Excluded named = running.file().examination().plan().excluded()
                .orElseGet(() -> running.refuse("This item names no procedure whose time does not count (行政许可法 art. 45)"));
        if (expected > named.longest().amount()) {
            throw new Remediable(List.of(new Fault("/expectedDays", "too-long", "该特别程序最长%d个工作日".formatted(named.longest().amount()))));
        }
        LocalDate today = town.today();
        DeadlineCalculator calculator = days.current();
        return new SpecialProcedure(named.kind(), named.basis(), today,
                calculator.due(today, new Period(expected, named.longest().unit())).lastDay(), Optional.empty());
    }

    private static String documentOf(ApprovalCase.UnderReview running) {
        return running.file().id() + "-SPECIAL_PROCEDURE-" + (running.file().examination().procedures().size() + 1);
    }
}
