package cn.onestamp.intake.catalogue.power;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.town.TownTime;
import java.util.LinkedHashMap;
import java.util.Map;
import reactor.core.publisher.Mono;

/** The county notes on a prepared power when its staff were trained; that counts for the whole batch of that township. */
public final class NoteTraining {

    private final Powers powers;
    private final CountyAdministrators administrators;
    private final TrainingLog log;
    private final TownTime town;

    NoteTraining(Powers powers, CountyAdministrators administrators, TrainingLog log, TownTime town) {
        this.powers = powers;
        this.administrators = administrators;
        this.log = log;
        this.town = town;
    }

    public Mono<Map<String, Object>> note(String id, long seenVersion, KeptPower.Training held, Act act) {
        return powers.getFor(id, act)
                .flatMap(kept -> administrators.mayDo("prepare-power", new DivisionCode(kept.power().township()), act.account()).thenReturn(kept))
                .map(kept -> kept.trained(seenVersion, held, town.today()))
                .delayUntil(trained -> log.putDown(act.account(), id))
                .flatMap(trained -> powers.recordTraining(trained, answer(trained), act));
    }

    private static Map<String, Object> answer(KeptPower trained) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", trained.power().id());
        answer.put("version", trained.revision().version() + 1);
        answer.put("state", "PENDING");
        answer.put("from", trained.power().from().toString());
        return answer;
    }
}
