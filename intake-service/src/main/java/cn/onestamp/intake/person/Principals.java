package cn.onestamp.intake.person;


import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * For whom an account may ask: for its own person, for that person's wards while they are minors, and for the enterprises
 * whose handler it is. A minor's own account may ask for the few items that are the minor's own affair.
 */
public final class Principals {

    private final Persons persons;
    private final Wards wards;
    private final Enterprises enterprises;
    private final Ages ages;

    public Principals(Persons persons, Wards wards, Enterprises enterprises, Ages ages) {
        this.persons = persons;
        this.wards = wards;
        this.enterprises = enterprises;
        this.ages = ages;
    }

    /** Whether the account may ask for this person or enterprise on this day, whatever for; false while it is bound to nobody. */
    public Mono<Boolean> speaksFor(String account, String personId, LocalDate day) {
        return principalsOf(account, day).any(principal -> principal.personId().equals(personId) && principal.onlyItems() == null);
    }

    /** The same for one item. */
    public Mono<Boolean> speaksFor(String account, String personId, String itemCode, LocalDate day) {
        return principalsOf(account, day).any(principal -> principal.personId().equals(personId) && principal.mayAskFor(itemCode));
    }

    /** The own person first; empty while the account is bound to nobody, or to a minor who asks for nothing alone. */
    public Flux<Principal> principalsOf(String account, LocalDate day) {
        return persons.ofAccount(account).flatMapMany(self -> persons.getIdentity(self.personId())
                .flatMapMany(identity -> Age.isMinor(identity, day) ? minor(self, ages.openTo(identity.citizenId(), day))
                        : Flux.concat(Mono.just(self(self, null)), wardsOf(self, day), enterprisesOf(self, day))));
    }

    private static Flux<Principal> minor(PersonRef self, Set<String> items) {
        return items.isEmpty() ? Flux.empty() : Flux.just(self(self, items));
    }

    private Flux<Principal> wardsOf(PersonRef guardian, LocalDate day) {
        return Flux.defer(() -> wards.of(guardian.personId())).filter(ward -> Age.isMinor(ward.identity(), day))
                .map(ward -> new Principal(ward.personId(), Principal.How.WARD, ward.identity().name().masked(), null, null));
    }

    private Flux<Principal> enterprisesOf(PersonRef handler, LocalDate day) {
        return Flux.defer(() -> enterprises.everHandledBy(handler.personId())).flatMap(enterprise -> Mono.justOrEmpty(
                enterprise.handling(handler.personId(), day).map(mandate ->
                        new Principal(enterprise.id(), Principal.How.ENTERPRISE, enterprise.shown(), mandate.to(), null))));
    }

    private static Principal self(PersonRef self, @Nullable Set<String> onlyItems) {
        return new Principal(self.personId(), Principal.How.SELF, self.name().masked(), null, onlyItems);
    }
}
