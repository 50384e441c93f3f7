package cn.onestamp.intake.person;


import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.town.TownTime;
import java.time.LocalDate;
import java.util.Map;
import reactor.core.publisher.Mono;

/** A handler's mandate ends at once; what they did before stays done. */
public final class DismissHandler {

    private final Persons persons;
    private final Enterprises enterprises;
    private final TownTime town;

    public DismissHandler(Persons persons, Enterprises enterprises, TownTime town) {
        this.persons = persons;
        this.enterprises = enterprises;
        this.town = town;
    }

    public Mono<Map<String, Object>> dismiss(String enterpriseId, String personId, Act act) {
        LocalDate today = town.today();
        return persons.getCard(act.account()).flatMap(by -> enterprises.getFor(enterpriseId, act)
                .map(enterprise -> enterprise.dismissing(personId, by.personId(), today))
                .flatMap(changed -> enterprises.dismissed(changed, personId,
                        Map.of("enterpriseId", enterpriseId, "personId", personId, "endedOn", today.toString()), act)));
    }
}
