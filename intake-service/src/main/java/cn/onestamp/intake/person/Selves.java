package cn.onestamp.intake.person;

import cn.onestamp.platform.problem.Absent;
import reactor.core.publisher.Mono;

/** Who stands behind an account: whoever bound it, and whoever on the staff it was given to, bound or not. */
public final class Selves {

    private final Persons persons;
    private final PersonnelRegister personnel;

    Selves(Persons persons, PersonnelRegister personnel) {
        this.persons = persons;
        this.personnel = personnel;
    }

    /** An enterprise is nobody's self. */
    public Mono<Boolean> isOf(String account, String personId) {
        return persons.ofAccount(account).map(own -> own.personId().equals(personId)).defaultIfEmpty(false)
                .flatMap(bound -> bound ? Mono.just(true) : wasGiven(account, personId));
    }

    private Mono<Boolean> wasGiven(String account, String personId) {
        return persons.getIdentity(personId).flatMap(identity -> personnel.isOf(account, identity.citizenId()))
                .onErrorReturn(Absent.class, false);
    }
}
