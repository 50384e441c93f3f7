package cn.onestamp.intake.catalogue.power;

import static cn.onestamp.intake.catalogue.power.GrantRules.faultUnless;

import cn.onestamp.intake.catalogue.KeptOrgan;
import cn.onestamp.intake.catalogue.power.GrantRules.Plan;
import cn.onestamp.intake.routing.Basis;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.problem.Remediable.Fault;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a power has to be besides that is prepared at a desk; what was handed over may have begun long ago and stands as it is. */
final class PreparingRules {

    private static final Set<String> WITH_A_WINDOW = Set.of("SERVICE_CENTRE", "SERVICE_HALL");
    private static final List<Function<Plan, Stream<Fault>>> RULES = List.of(
            PreparingRules::thePowerIsKnown, GrantRules::onAnyList, PreparingRules::aTownshipHoldsIt, PreparingRules::aStatuteIsNotClaimed,
            PreparingRules::somebodyTakesItIn, PreparingRules::itBeginsInTime, PreparingRules::whatItReplacesIsThere, PreparingRules::itIsHeldOnce);

    private PreparingRules() {}

    static List<Fault> faults(Plan plan) {
        return RULES.stream().flatMap(rule -> rule.apply(plan)).toList();
    }

    private static Stream<Fault> thePowerIsKnown(Plan plan) {
        return faultUnless(!plan.same().isEmpty(), "/code", "POWER_UNKNOWN", "清单里没有这项职权。");
    }

    private static Stream<Fault> aTownshipHoldsIt(Plan plan) {
        boolean fits = plan.holder().filter(organ -> new DivisionCode(organ.division()).level() == DivisionCode.Level.TOWNSHIP).isPresent();
        return faultUnless(fits, "/townshipOrgan", "NOT_OF_A_TOWNSHIP", "承接职权的应是乡镇的机关。");
    }

    /** What a statute gives to townships it gives to all of them, so that it is known from some; the county cannot recall it. */
    private static Stream<Fault> aStatuteIsNotClaimed(Plan plan) {
        boolean known = plan.same().isEmpty() || plan.same().stream().anyMatch(power -> power.basis() == Basis.STATUTORY);
        return faultUnless(plan.wanted().basis() != Basis.STATUTORY || known, "/basis", "NOT_STATUTORY", "清单里这项职权不是法定职权，不能以法定职权下放。");
    }

    /** Requests are taken in at a window of the township or the county; penalties begin at the body that enforces. */
    private static Stream<Fault> somebodyTakesItIn(Plan plan) {
        KeptOrgan place = plan.organs().get(plan.wanted().handledAt());
        boolean fits = place == null || plan.same().isEmpty() || plan.holder()
                .filter(holder -> new DivisionCode(place.division()).contains(new DivisionCode(holder.division())) && takesIn(place, holder, plan)).isPresent();
        return faultUnless(fits, "/handledAt", "NO_WINDOW", "办理地点须有本乡镇或者本县（市）的窗口（政务服务大厅或者便民服务中心）；处罚由本机关的执法机构办理。");
    }

    private static boolean takesIn(KeptOrgan place, KeptOrgan holder, Plan plan) {
        return plan.same().getFirst().kind().equals("PENALTY") ? place.decidesAs().equals(holder.code()) : WITH_A_WINDOW.contains(place.type());
    }

    private static Stream<Fault> itBeginsInTime(Plan plan) {
        LocalDate from = plan.wanted().from();
        return Stream.concat(faultUnless(!from.isBefore(plan.today()), "/from", "FROM_PASSED", "生效日不能早于今天。"),
                faultUnless(!from.isAfter(plan.today().plusYears(KeptPower.YEARS_AHEAD)), "/from", "FROM_FAR", "生效日最晚在两年以内。"));
    }

    private static Stream<Fault> whatItReplacesIsThere(Plan plan) {
        String replaced = plan.wanted().replaces();
        boolean there = replaced == null
                || held(plan.same(), plan.wanted().townshipOrgan(), plan.wanted().from()).anyMatch(power -> power.batch().equals(replaced));
        return faultUnless(there, "/replaces", "NOTHING_TO_REPLACE", "要接续的清单里没有这一机关的这项职权。");
    }

    private static Stream<Fault> itIsHeldOnce(Plan plan) {
        return plan.holder().filter(holder -> !plan.same().isEmpty()).stream()
                .flatMap(holder -> heldAlready(plan.same(), plan.wanted().like(plan.same().getFirst(), holder), plan.wanted().replaces()));
    }

    /**
     * Asked again at the activation: the same may have been prepared twice. A township holds a power on one list; on a second one
     * only while that follows the first and is about to close it (先立后破).
     */
    static Stream<Fault> heldAlready(List<Power> same, Power wanted, @Nullable String replaces) {
        List<Power> held = held(same, wanted.townshipOrgan(), wanted.from()).toList();
        return held.stream().filter(power -> power.batch().equals(wanted.batch())).findFirst()
                .map(twice -> new Fault("/batch", "GRANTED_ALREADY", "这一批次里已有同一机关的同一职权。"))
                .or(() -> held.stream().filter(power -> !Objects.equals(power.batch(), replaces)).findFirst()
                        .map(first -> new Fault("/batch", "HELD_ALREADY", "这一机关已有同一职权：清单" + first.batch() + "，" + first.from()
                                + "起。要接续它，请在replaces写明这一清单，新清单生效后再关闭旧清单。")))
                .stream();
    }

    private static Stream<Power> held(List<Power> same, String townshipOrgan, LocalDate day) {
        return same.stream().filter(power -> power.townshipOrgan().equals(townshipOrgan) && power.stateOn(day) != Power.State.ENDED);
    }
}
