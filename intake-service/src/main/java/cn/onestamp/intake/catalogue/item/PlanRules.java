package cn.onestamp.intake.catalogue.item;

import cn.onestamp.intake.catalogue.KeptOrgan;
import cn.onestamp.intake.routing.PublishedItem;
import cn.onestamp.intake.routing.ReviewPlan;
import cn.onestamp.platform.day.Period;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.problem.Remediable.Fault;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What must be so of how an item is looked into before a version is published; all rules are always asked. */
record PlanRules(Map<String, KeptOrgan> organs) {

    private static final String AT = "/changes/reviewPlan";
    private static final Set<Period.Unit> UNITS = Set.of(Period.Unit.WORKING_DAY, Period.Unit.CALENDAR_DAY);
    private static final int LONGEST = 60;
    private static final int MOST = 20;

    List<Fault> faults(PublishedItem item) {
        ReviewPlan plan = item.reviewPlan();
        return plan == null ? List.of() : Stream.of(onlyWhatIsPromisedIsLookedInto(item), everyStepTakesAMonthOrTwoAtMost(plan),
                        everybodyAskedIsAnOrganOfTheCounty(plan), whatStopsTheClockHasABasis(plan), andIsAboutTheSituationsOf(item, plan))
                .flatMap(faults -> faults).toList();
    }

    private static Stream<Fault> onlyWhatIsPromisedIsLookedInto(PublishedItem item) {
        return item.kind().equals("COMMITTED") ? Stream.empty()
                : Stream.of(new Fault(AT, "plan-for-nothing", "即办件和备案件当场办结，没有审查安排"));
    }

    private static Stream<Fault> everyStepTakesAMonthOrTwoAtMost(ReviewPlan plan) {
        return Stream.of(step("/visit", plan.visit()), step("/notice", plan.notice()),
                        step("/excluded", plan.excluded() == null ? null : plan.excluded().longest()),
                        plan.coReviews().stream().flatMap(asked -> step("/coReviews", asked.reply())))
                .flatMap(faults -> faults);
    }

    private static Stream<Fault> step(String where, @Nullable Period takes) {
        return takes == null || UNITS.contains(takes.unit()) && takes.amount() >= 1 && takes.amount() <= LONGEST ? Stream.empty()
                : Stream.of(new Fault(AT + where, "step-unsound", "每一步为1至60个工作日或者自然日"));
    }

    private Stream<Fault> everybodyAskedIsAnOrganOfTheCounty(ReviewPlan plan) {
        return Stream.of(
                VersionRules.faultUnless(plan.coReviews().size() <= MOST, AT + "/coReviews", "organs-too-many", "联审部门最多" + MOST + "个"),
                plan.coReviews().stream().filter(asked -> asked.department().isBlank() || asked.organs().isEmpty())
                        .map(asked -> new Fault(AT + "/coReviews", "organ-missing", "请写明联审部门和各县（市）的机关")),
                plan.coReviews().stream().flatMap(asked -> asked.organs().entrySet().stream()).filter(pair -> !isThere(pair.getKey(), pair.getValue()))
                        .map(pair -> new Fault(AT + "/coReviews", "organ-unknown", pair.getKey() + "没有这个机关：" + pair.getValue())))
                .flatMap(faults -> faults);
    }

    private boolean isThere(String county, String code) {
        KeptOrgan organ = organs.get(code);
        return organ != null && new DivisionCode(organ.division()).at(DivisionCode.Level.COUNTY).filter(its -> its.value().equals(county)).isPresent();
    }

    private static Stream<Fault> whatStopsTheClockHasABasis(ReviewPlan plan) {
        return plan.excluded() == null || !plan.excluded().basis().isBlank() ? Stream.empty()
                : Stream.of(new Fault(AT + "/excluded", "basis-missing", "请写明不计入时限的依据"));
    }

    private static Stream<Fault> andIsAboutTheSituationsOf(PublishedItem item, ReviewPlan plan) {
        Map<String, String> when = plan.excluded() == null || plan.excluded().onlyWhen() == null ? Map.of() : plan.excluded().onlyWhen();
        return when.entrySet().stream().filter(pair -> !SituationFaults.isOffered(pair, item.situations()))
                .map(pair -> new Fault(AT + "/excluded", "answer-unknown", "没有这个问题或者选项：" + pair.getKey() + "=" + pair.getValue()));
    }
}
