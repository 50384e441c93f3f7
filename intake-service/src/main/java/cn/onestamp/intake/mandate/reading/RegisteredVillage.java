package cn.onestamp.intake.mandate.reading;

import cn.onestamp.intake.mandate.Village;
import cn.onestamp.intake.person.Cards;
import cn.onestamp.intake.person.Contact;
import cn.onestamp.intake.person.ContactRegister;
import cn.onestamp.intake.person.Identity;
import cn.onestamp.intake.person.MeetPerson;
import cn.onestamp.intake.person.PersonCard;
import cn.onestamp.intake.person.Persons;
import cn.onestamp.intake.person.Principals;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.problem.Remediable.Fault;
import cn.onestamp.platform.rights.Desk;
import cn.onestamp.platform.rights.Rights;
import cn.onestamp.platform.town.TownTime;
import java.util.List;
import reactor.core.publisher.Mono;

/** Agents by their posts, villagers by the registers. */
final class RegisteredVillage implements Village {

    private static final String AS_AGENT = "act-as-agent";

    /** Where people are known. */
    record Registers(Persons persons, Principals principals, MeetPerson meeting, ContactRegister contacts) {}

    private final Registers registers;
    private final Rights rights;
    private final TownTime town;

    RegisteredVillage(Registers registers, Rights rights, TownTime town) {
        this.registers = registers;
        this.rights = rights;
        this.town = town;
    }

    @Override
    public boolean hasAgent(String account) {
        return !villagesOf(account).isEmpty();
    }

    @Override
    public Mono<Principal> meet(Giving giving, List<String> items, Act act) {
        return Mono.fromCallable(() -> read(giving))
                .flatMap(cards -> registers.meeting().meet(cards, items, act)
                        .flatMap(card -> livesWith(cards.own(), act.account())
                                .flatMap(neighbour -> neighbour ? Mono.just(new Principal(card.personId(), card.name())) : Mono.error(notOfHere()))));
    }

    /** Somebody of whom no register says where they live is nobody's neighbour: such people go to a window. */
    private Mono<Boolean> livesWith(Identity person, String agent) {
        List<DivisionCode> villages = villagesOf(agent);
        return homeOf(person).map(home -> villages.stream().anyMatch(village -> village.contains(home))).defaultIfEmpty(false);
    }

    private Mono<DivisionCode> homeOf(Identity person) {
        return registers.contacts().find(person).mapNotNull(Contact::home);
    }

    @Override
    public Mono<DivisionCode> homeOf(String personId) {
        return registers.persons().getIdentity(personId).flatMap(this::homeOf);
    }

    @Override
    public Mono<String> personWith(Card card, Act act) {
        return Mono.fromCallable(() -> Identity.read(card.citizenId(), card.name(), town.today()))
                .flatMap(identity -> registers.meeting().meet(identity, act)).map(PersonCard::personId);
    }

    @Override
    public List<String> unreadable(Giving giving) {
        return registers.meeting().unreadable(read(giving));
    }

    private Cards read(Giving giving) {
        Card guardian = giving.guardian();
        return new Cards(Identity.read(giving.own().citizenId(), giving.own().name(), town.today()),
                guardian == null ? null : Identity.read(guardian.citizenId(), guardian.name(), town.today(), "/guardian"));
    }

    @Override
    public Mono<Boolean> speaksFor(String account, String personId) {
        return registers.principals().speaksFor(account, personId, town.today());
    }

    @Override
    public Mono<String> personOf(String account) {
        return registers.persons().ofAccount(account).map(person -> person.personId());
    }

    private List<DivisionCode> villagesOf(String account) {
        return rights.desks(account, AS_AGENT, town.today()).stream().map(Desk::scope).distinct().toList();
    }

    /** The same words as where number and name do not belong together. */
    private static Remediable notOfHere() {
        return new Remediable(List.of(new Fault("", "IDENTITY_NOT_CONFIRMED", "姓名与公民身份号码核对不一致，或者不是本村居民。")));
    }
}
