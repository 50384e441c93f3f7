package cn.onestamp.intake.person;


import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.town.TownTime;
import java.util.Map;
import reactor.core.publisher.Mono;

/** A person names the enterprise they represent or handle; the business register must say the same. */
public final class NameEnterprise {

    private final Persons persons;
    private final Enterprises enterprises;
    private final ConfirmEnterprise register;
    private final TownTime town;

    NameEnterprise(Persons persons, Enterprises enterprises, ConfirmEnterprise register, TownTime town) {
        this.persons = persons;
        this.enterprises = enterprises;
        this.register = register;
        this.town = town;
    }

    public Mono<Map<String, Object>> name(String code, String name, Act act) {
        return persons.getCard(act.account())
                .flatMap(self -> persons.getIdentity(self.personId()).flatMap(identity -> register.named(code, name)
                        .flatMap(entry -> Mono.justOrEmpty(entry.roleOf(identity.citizenId())).switchIfEmpty(ConfirmEnterprise.notConfirmed())
                                .doOnNext(role -> Handler.mustBeOfAge(identity, town.today()))
                                .flatMap(role -> enterprises.meet(entry, act)
                                        .flatMap(met -> enterprises.getFor(met.id(), act))
                                        .flatMap(known -> take(known, self.personId(), role, act))))));
    }

    private Mono<Map<String, Object>> take(Enterprise enterprise, String personId, Handler.Role role, Act act) {
        Handler handler = Handler.of(personId, role, town.today(), null);
        Map<String, Object> answer = Map.of("enterpriseId", enterprise.id(), "role", role.name());
        return enterprise.isActing(handler) ? Mono.just(answer) : enterprises.named(enterprise.naming(handler), answer, act);
    }
}
