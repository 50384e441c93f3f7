package cn.onestamp.intake.person;


import cn.onestamp.platform.caller.Act;
import java.util.List;
import reactor.core.publisher.Mono;

/**
 * Somebody is met who may have no account: a walk-in at the window, the principal of a village agent. It is the record an
 * account bound later speaks for.
 */
public final class MeetPerson {

    private final Persons persons;
    private final ConfirmIdentity confirmation;

    public MeetPerson(Persons persons, ConfirmIdentity confirmation) {
        this.persons = persons;
        this.confirmation = confirmation;
    }

    /** Fails as Remediable where number and name are not confirmed, and as TooManyTries. Whether the caller may is not asked here. */
    public Mono<PersonCard> meet(Identity claimed, Act act) {
        return confirmation.confirmed(claimed, act.account()).flatMap(confirmed -> persons.meet(confirmed, act));
    }

    /** What a request about this identity is remembered by, without anybody being able to guess whose it is. */
    public List<String> unreadable(Identity claimed) {
        return confirmation.unreadable(claimed);
    }
}
