package cn.onestamp.intake.person;


import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.Remediable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/**
 * Somebody is met who may have no account: a walk-in at the window, the principal of a village agent. It is the record an
 * account bound later speaks for.
 */
public final class MeetPerson {

    private final Persons persons;
    private final ConfirmIdentity confirmation;
    private final TakeCharge charge;
    private final Majority majority;

    MeetPerson(Persons persons, ConfirmIdentity confirmation, TakeCharge charge, Majority majority) {
        this.persons = persons;
        this.confirmation = confirmation;
        this.charge = charge;
        this.majority = majority;
    }

    /**
     * For these items, with the guardian where one is needed. Fails as Remediable where number and name are not confirmed or
     * the guardian is missing, and as TooManyTries. Whether the caller may is not asked here.
     */
    public Mono<PersonCard> meet(Cards shown, List<String> items, Act act) {
        if (majority.asksAlone(shown.own(), items)) {
            return meet(shown.own(), act);
        }
        return Mono.justOrEmpty(shown.guardian())
                .switchIfEmpty(Mono.error(MeetPerson::guardianMissing))
                .flatMap(guardian -> charge.atTheDesk(shown.own(), guardian, act));
    }

    /** Somebody of age, who acts for others; to a minor it is said that nothing is confirmed. */
    Mono<PersonCard> meetAdult(Identity claimed, Act act) {
        return majority.isOfAge(claimed) ? meet(claimed, act) : Mono.error(ConfirmIdentity::notConfirmed);
    }

    /** Somebody who shows a card and asks for no item; fails as Remediable and TooManyTries as above. */
    public Mono<PersonCard> meet(Identity claimed, Act act) {
        return confirmation.confirmed(claimed, act.account()).flatMap(confirmed -> persons.meet(confirmed, act));
    }

    /** What a request about this identity is remembered by, without anybody being able to guess whose it is. */
    public List<String> unreadable(Cards shown) {
        return Stream.of(Optional.of(shown.own()), Optional.ofNullable(shown.guardian())).flatMap(Optional::stream)
                .flatMap(one -> confirmation.unreadable(one).stream()).toList();
    }

    private static Remediable guardianMissing() {
        return new Remediable(List.of(new Remediable.Fault(
                "/guardian", "GUARDIAN_NEEDED", "未满十八周岁的，这件事由监护人代为办理，请监护人一起来，并出示监护人的身份证。")));
    }
}
