package cn.onestamp.intake.person;


import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.caller.Caller;
import cn.onestamp.platform.problem.NotAllowed;
import java.util.Set;
import reactor.core.publisher.Mono;

/** An account is bound to a person once number and name are confirmed; asking again for the same changes nothing. */
public final class BindAccount {

    private static final Set<Caller.Kind> PERSONS = Set.of(Caller.Kind.RESIDENT, Caller.Kind.ENTERPRISE_HANDLER);

    private final Persons persons;
    private final ConfirmIdentity confirmation;

    public BindAccount(Persons persons, ConfirmIdentity confirmation) {
        this.persons = persons;
        this.confirmation = confirmation;
    }

    public Mono<PersonCard> bind(Identity claimed, Act act) {
        if (!PERSONS.contains(act.caller().kind())) {
            return Mono.error(new NotAllowed("Only residents and handlers of enterprises bind their account to a person"));
        }
        Act asked = act.asking(confirmation.unreadable(claimed));
        return persons.refuseRepeats(asked)
                .then(Mono.defer(() -> confirmation.confirmed(claimed, act.account())))
                .flatMap(confirmed -> persons.bind(confirmed, asked));
    }
}
