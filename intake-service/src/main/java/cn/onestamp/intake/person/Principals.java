package cn.onestamp.intake.person;


import java.time.LocalDate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * For whom an account may ask: for its own person, for that person's wards while they are minors, and for the enterprises
 * whose handler it is. A minor's own account may ask for nobody.
 */
public final class Principals {

    private final Persons persons;
    private final Wards wards;
    private final Enterprises enterprises;

    public Principals(Persons persons, Wards wards, Enterprises enterprises) {
        this.persons = persons;
        this.wards = wards;
        this.enterprises = enterprises;
    }

    /** Whether the account may ask for this person or enterprise on this day; false while it is bound to nobody. */
    public Mono<Boolean> speaksFor(String account, String personId, LocalDate day) {
        return principalsOf(account, day).any(principal -> principal.personId().equals(personId));
    }

    /** The own person first; empty while the account is bound to nobody or only to a minor. */
    public Flux<Principal> principalsOf(String account, LocalDate day) {
        return persons.ofAccount(account).flatMapMany(self -> persons.getIdentity(self.personId())
                .filter(identity -> !Age.isMinor(identity, day))
                .flatMapMany(adult -> Flux.concat(Mono.just(self(self)), wardsOf(self, day), enterprisesOf(self, day))));
    }

    private Flux<Principal> wardsOf(PersonRef guardian, LocalDate day) {
        return Flux.defer(() -> wards.of(guardian.personId())).filter(ward -> Age.isMinor(ward.identity(), day))
                .map(ward -> new Principal(ward.personId(), Principal.How.WARD, ward.identity().name().masked(), null));
    }

    private Flux<Principal> enterprisesOf(PersonRef handler, LocalDate day) {
        return Flux.defer(() -> enterprises.everHandledBy(handler.personId())).flatMap(enterprise -> Mono.justOrEmpty(
                enterprise.handling(handler.personId(), day).map(mandate ->
                        new Principal(enterprise.id(), Principal.How.ENTERPRISE, enterprise.name(), mandate.to()))));
    }

    private static Principal self(PersonRef self) {
        return new Principal(self.personId(), Principal.How.SELF, self.name().masked(), null);
    }
}
