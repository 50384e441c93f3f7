package cn.onestamp.intake.person;


import static cn.onestamp.platform.id.Flaw.WRONG_CHECK_CHARACTER;
import static cn.onestamp.platform.id.Flaw.WRONG_ORGANISATION_CHECK;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.id.Flaw;
import cn.onestamp.platform.id.Parsed;
import cn.onestamp.platform.id.Uscc;
import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.town.TownTime;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** A person names the enterprise they represent or handle; the business register must say the same. */
public final class NameEnterprise {

    private final Persons persons;
    private final Enterprises enterprises;
    private final BusinessRegister register;
    private final TownTime town;

    public NameEnterprise(Persons persons, Enterprises enterprises, BusinessRegister register, TownTime town) {
        this.persons = persons;
        this.enterprises = enterprises;
        this.register = register;
        this.town = town;
    }

    public Mono<Map<String, Object>> name(String code, String name, Act act) {
        return persons.getCard(act.account())
                .flatMap(self -> persons.getIdentity(self.personId()).flatMap(identity -> registered(code, name)
                        .flatMap(entry -> Mono.justOrEmpty(entry.roleOf(identity.citizenId())).switchIfEmpty(notConfirmed())
                                .flatMap(role -> enterprises.meet(entry, act)
                                        .flatMap(met -> enterprises.getFor(met.id(), act))
                                        .flatMap(known -> take(known, self.personId(), role, act))))));
    }

    private Mono<Map<String, Object>> take(Enterprise enterprise, String personId, Handler.Role role, Act act) {
        Handler handler = Handler.of(personId, role, town.today(), null);
        Map<String, Object> answer = Map.of("enterpriseId", enterprise.id(), "role", role.name());
        return enterprise.handling(personId, town.today()).isPresent()
                ? Mono.just(answer)
                : enterprises.appointed(enterprise.naming(handler), handler, answer, act);
    }

    /** A code whose check fails is not yet wrong: some genuine early ones do, and the register knows them. */
    private Mono<BusinessRegister.Registration> registered(String code, String name) {
        return switch (Uscc.parse(code)) {
            case Parsed.Sound<Uscc>(Uscc sound) -> entry(sound, name).switchIfEmpty(notConfirmed());
            case Parsed.Flawed<Uscc>(Flaw flaw) when flaw == WRONG_CHECK_CHARACTER || flaw == WRONG_ORGANISATION_CHECK ->
                    entry(Uscc.parseRegistered(code).orElseThrow(), name).switchIfEmpty(Mono.error(() -> fault("/uscc", flaw)));
            case Parsed.Flawed<Uscc>(Flaw flaw) -> Mono.error(fault("/uscc", flaw));
        };
    }

    private Mono<BusinessRegister.Registration> entry(Uscc code, String name) {
        return register.find(code).filter(entry -> entry.isCalled(name));
    }

    private static Remediable fault(String field, Flaw flaw) {
        return new Remediable(List.of(new Remediable.Fault(field, flaw.name(), flaw.sentence())));
    }

    private static <T> Mono<T> notConfirmed() {
        return Mono.error(() -> new Remediable(List.of(new Remediable.Fault(
                "", "ENTERPRISE_NOT_CONFIRMED", "统一社会信用代码、名称与您的身份核对不一致，请核对后重新填写。"))));
    }
}
