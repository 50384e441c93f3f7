package cn.onestamp.intake.person;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.caller.Caller;
import cn.onestamp.platform.crypto.BlindIndex;
import cn.onestamp.platform.problem.NotAllowed;
import cn.onestamp.platform.problem.Remediable;
import java.util.List;
import java.util.Set;
import reactor.core.publisher.Mono;

/** An account is bound to a person once number and name are confirmed; asking again for the same changes nothing. */
public final class BindAccount {

    private static final Set<Caller.Kind> PERSONS = Set.of(Caller.Kind.RESIDENT, Caller.Kind.ENTERPRISE_HANDLER);

    private final Persons persons;
    private final IdentityRegister register;
    private final BlindIndex index;

    public BindAccount(Persons persons, IdentityRegister register, BlindIndex index) {
        this.persons = persons;
        this.register = register;
        this.index = index;
    }

    public Mono<PersonCard> bind(Identity claimed, Act act) {
        if (!PERSONS.contains(act.caller().kind())) {
            return Mono.error(new NotAllowed("Only residents and handlers of enterprises bind their account to a person"));
        }
        Act asked = act.asking(unreadable(claimed));
        return persons.refuseRepeats(asked)
                .then(Mono.defer(() -> register.confirms(claimed)))
                .flatMap(confirmed -> confirmed ? persons.bind(claimed, asked) : Mono.error(notConfirmed()));
    }

    /** The fingerprint of the request is stored, and a plain digest of a number could be guessed. */
    private List<String> unreadable(Identity claimed) {
        return List.of(index.hexOf(claimed.citizenId()), index.hexOf(claimed.name()));
    }

    /** Does not tell which of the two is wrong: nobody is to learn whose number this is. */
    private static Remediable notConfirmed() {
        return new Remediable(List.of(new Remediable.Fault(
                "", "IDENTITY_NOT_CONFIRMED", "姓名与公民身份号码核对不一致，请核对后重新填写。")));
    }
}
