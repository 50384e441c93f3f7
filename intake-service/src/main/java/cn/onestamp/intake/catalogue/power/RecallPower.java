package cn.onestamp.intake.catalogue.power;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.town.TownTime;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import reactor.core.publisher.Mono;

/** The county takes a power back from a township (上级收回): a first-class act, and the same grant with an end. */
public final class RecallPower {

    private final Powers powers;
    private final CountyAdministrators administrators;
    private final TownTime town;

    RecallPower(Powers powers, CountyAdministrators administrators, TownTime town) {
        this.powers = powers;
        this.administrators = administrators;
        this.town = town;
    }

    /** What the administrator sees before deciding; others see nothing. */
    public Mono<KeptPower> look(String id, String account) {
        return powers.get(id).flatMap(kept -> overseen(kept, account));
    }

    /** @param lastDay the last day on which the township holds it; yesterday for one that ends at once */
    public Mono<Map<String, Object>> recall(String id, long seenVersion, LocalDate lastDay, Power.Recall why, Act act) {
        return powers.getFor(id, act)
                .flatMap(kept -> overseen(kept, act.account()))
                .map(kept -> kept.recalled(seenVersion, lastDay, why, town.today()))
                .flatMap(recalled -> powers.recordRecall(recalled, answer(recalled), act));
    }

    private Mono<KeptPower> overseen(KeptPower kept, String account) {
        return administrators.mayDo("recall-power", new DivisionCode(kept.power().township()), account).thenReturn(kept);
    }

    private Map<String, Object> answer(KeptPower recalled) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", recalled.power().id());
        answer.put("version", recalled.revision().version() + 1);
        answer.put("state", recalled.power().stateOn(town.today()).name());
        answer.put("to", String.valueOf(recalled.power().to()));
        return answer;
    }
}
