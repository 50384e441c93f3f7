package cn.onestamp.intake.catalogue.power;

import cn.onestamp.intake.catalogue.KeptOrgan;
import cn.onestamp.intake.routing.Basis;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.problem.Remediable.Fault;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a power on the list has to be, prepared at a desk or handed over in a table; all rules are always asked. */
public final class GrantRules {

    private static final Set<String> MAY_NOT_HOLD = Set.of("PUBLIC_INSTITUTION", "WORKING_BODY", "SERVICE_CENTRE", "SERVICE_HALL", "VILLAGE_COMMITTEE");

    /**
     * @param same   published powers of the same code, wherever
     * @param filing whether it is only put on file, so that nothing is decided
     */
    record Plan(WantedPower wanted, List<Power> same, Map<String, KeptOrgan> organs, boolean filing, LocalDate today) {

        Optional<KeptOrgan> holder() {
            return Optional.ofNullable(organs.get(wanted.townshipOrgan()));
        }
    }

    private static final List<Function<Plan, Stream<Fault>>> AT_A_DESK = List.of(
            GrantRules::thePowerIsKnown,
            GrantRules::onAnyList,
            GrantRules::itBeginsTodayOrLater,
            GrantRules::itIsNotInTheBatchTwice);

    private GrantRules() {}

    /** Of a power that was handed over and may have begun long ago. */
    public static List<Fault> faultsOf(WantedPower handedOver, Map<String, KeptOrgan> organs, boolean filing) {
        return onAnyList(new Plan(handedOver, List.of(), organs, filing, handedOver.from())).toList();
    }

    static List<Fault> faults(Plan plan) {
        return AT_A_DESK.stream().flatMap(rule -> rule.apply(plan)).toList();
    }

    private static Stream<Fault> onAnyList(Plan plan) {
        return Stream.of(theOrganMayHoldIt(plan), anEntrustedPowerNamesWhoEntrustsIt(plan), anAssignedOneDecidesNothing(plan),
                itIsHandledInTheSameCounty(plan)).flatMap(faults -> faults);
    }

    private static Stream<Fault> thePowerIsKnown(Plan plan) {
        return faultUnless(!plan.same().isEmpty(), "/code", "POWER_UNKNOWN", "清单里没有这项职权。");
    }

    /** What belongs to an authority does not flow to institutions, working bodies or halls (S37). */
    private static Stream<Fault> theOrganMayHoldIt(Plan plan) {
        boolean may = plan.holder().filter(organ -> organ.canDecide() && !MAY_NOT_HOLD.contains(organ.type())).isPresent();
        return faultUnless(may, "/townshipOrgan", "ORGAN_MAY_NOT_HOLD", "事业单位、工作机构、政务服务中心和大厅不能以自己的名义行使行政职权。");
    }

    private static Stream<Fault> anEntrustedPowerNamesWhoEntrustsIt(Plan plan) {
        String entrusting = plan.wanted().entrustingOrgan();
        boolean fits = plan.wanted().basis() == Basis.ENTRUSTED
                ? Optional.ofNullable(entrusting).map(plan.organs()::get).filter(organ -> mayEntrust(organ, plan)).isPresent()
                : entrusting == null;
        return faultUnless(fits, "/entrustingOrgan", "ENTRUSTING_ORGAN", "委托的职权须写明本县（市）的委托机关，不能是受委托机关自己；其他依据不写。");
    }

    /** Its own power to another organ of the same county (行政许可法 art. 24). */
    private static boolean mayEntrust(KeptOrgan entrusting, Plan plan) {
        return entrusting.canDecide() && !entrusting.code().equals(plan.wanted().townshipOrgan())
                && plan.holder().filter(holder -> county(holder).equals(county(entrusting))).isPresent();
    }

    /** Assigned work (交办) is never a decision towards somebody outside (S33); a filing is received, not decided. */
    private static Stream<Fault> anAssignedOneDecidesNothing(Plan plan) {
        return faultUnless(plan.wanted().basis() != Basis.ASSIGNED || plan.filing(), "/basis", "ASSIGNED_DECIDES",
                "交办的事项不能对外作出决定，只有备案可以交办。");
    }

    private static Stream<Fault> itIsHandledInTheSameCounty(Plan plan) {
        KeptOrgan hall = plan.organs().get(plan.wanted().handledAt());
        boolean fits = hall != null && plan.holder().filter(organ -> county(organ).equals(county(hall))).isPresent();
        return faultUnless(fits, "/handledAt", "HANDLED_ELSEWHERE", "办理地点须在同一县（市）。");
    }

    private static Stream<Fault> itBeginsTodayOrLater(Plan plan) {
        return faultUnless(!plan.wanted().from().isBefore(plan.today()), "/from", "FROM_PASSED", "生效日不能早于今天。");
    }

    private static Stream<Fault> itIsNotInTheBatchTwice(Plan plan) {
        WantedPower wanted = plan.wanted();
        return granted(plan.same(), wanted.batch(), wanted.townshipOrgan(), wanted.from());
    }

    /** Asked again at the activation: the same may have been prepared twice. */
    static Stream<Fault> granted(List<Power> same, String batch, String townshipOrgan, LocalDate day) {
        boolean twice = same.stream().anyMatch(power -> power.batch().equals(batch)
                && power.townshipOrgan().equals(townshipOrgan) && power.stateOn(day) != Power.State.ENDED);
        return faultUnless(!twice, "/batch", "GRANTED_ALREADY", "这一批次里已有同一机关的同一职权。");
    }

    private static Optional<DivisionCode> county(KeptOrgan organ) {
        return new DivisionCode(organ.division()).at(DivisionCode.Level.COUNTY);
    }

    private static Stream<Fault> faultUnless(boolean holds, String field, String code, String message) {
        return holds ? Stream.empty() : Stream.of(new Fault(field, code, message));
    }
}
