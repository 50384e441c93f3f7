package cn.onestamp.intake.catalogue.power;

import cn.onestamp.intake.catalogue.KeptOrgan;
import cn.onestamp.intake.catalogue.Organs;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.problem.Remediable.Fault;
import cn.onestamp.platform.store.Revision;
import cn.onestamp.platform.town.TownTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** A power is prepared, looked over, and published once the township can take it on; nobody hears of it before. */
public final class ActivatePower {

    private final Powers powers;
    private final Organs organs;
    private final CountyAdministrators administrators;
    private final TakeStock stock;
    private final TownTime town;

    ActivatePower(Powers powers, Organs organs, CountyAdministrators administrators, TakeStock stock, TownTime town) {
        this.powers = powers;
        this.organs = organs;
        this.administrators = administrators;
        this.stock = stock;
        this.town = town;
    }

    public Mono<Map<String, Object>> prepare(WantedPower wanted, Act act) {
        return powers.refuseRepeats(wanted.id(), act)
                .then(Mono.defer(() -> organs.find(wanted.townshipOrgan()))).switchIfEmpty(Mono.error(Absent::new))
                .flatMap(organ -> administrators.mayDo("prepare-power", new DivisionCode(organ.division()), act.account()))
                .then(Mono.defer(() -> sound(wanted)))
                .map(power -> new KeptPower(power, true, null, Revision.UNBORN))
                .flatMap(prepared -> powers.recordPrepared(prepared, answer(prepared), act));
    }

    public Mono<Readiness> readiness(String id, String account) {
        return powers.get(id).flatMap(kept -> overseen(kept, account)).flatMap(stock::of);
    }

    public Mono<Map<String, Object>> activate(String id, long seenVersion, Act act) {
        return powers.getFor(id, act)
                .flatMap(kept -> overseen(kept, act.account()))
                .map(kept -> kept.activated(seenVersion, town.today()))
                .flatMap(kept -> powers.ofCode(kept.power().itemCode()).collectList().map(same -> once(kept, same)))
                .flatMap(kept -> stock.of(kept).map(readiness -> ready(kept, readiness)))
                .flatMap(activated -> powers.recordActivated(activated, answer(activated), act));
    }

    private Mono<KeptPower> overseen(KeptPower kept, String account) {
        return administrators.mayDo("activate-power", new DivisionCode(kept.power().township()), account).thenReturn(kept);
    }

    private Mono<Power> sound(WantedPower wanted) {
        return Mono.zip(powers.ofCode(wanted.code()).collectList(), organs.all().collectMap(KeptOrgan::code), stock.isFiling(wanted.code()))
                .map(found -> checked(new GrantRules.Plan(wanted, found.getT1(), found.getT2(), found.getT3(), town.today())));
    }

    private static Power checked(GrantRules.Plan plan) {
        List<Fault> faults = GrantRules.faults(plan);
        Remediable.ifAny(faults);
        return plan.wanted().like(plan.same().getFirst(), plan.holder().orElseThrow());
    }

    private static KeptPower once(KeptPower activated, List<Power> same) {
        Power power = activated.power();
        List<Fault> faults = GrantRules.granted(same, power.batch(), power.townshipOrgan(), power.from()).toList();
        Remediable.ifAny(faults);
        return activated;
    }

    private static KeptPower ready(KeptPower activated, Readiness readiness) {
        if (!readiness.isReady()) {
            throw new Remediable(readiness.unmet());
        }
        return activated;
    }

    private Map<String, Object> answer(KeptPower changed) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", changed.power().id());
        answer.put("version", changed.revision().version() + 1);
        answer.put("state", changed.stateOn(town.today()));
        answer.put("from", changed.power().from().toString());
        return answer;
    }
}
