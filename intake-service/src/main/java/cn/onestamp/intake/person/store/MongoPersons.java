package cn.onestamp.intake.person.store;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import cn.onestamp.intake.person.Identity;
import cn.onestamp.intake.person.PersonCard;
import cn.onestamp.intake.person.PersonRef;
import cn.onestamp.intake.person.Persons;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.event.Happened;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.problem.NotNow;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Change;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Mono;

/**
 * Binding is three writes that each bear being done again: the number leads to a person, the account is put down for that
 * person, the person's own document takes the account and tells it. The last one decides; an account that was released from
 * a person never comes back to them, so a claim on a person who took another account is known to have come to nothing.
 */
final class MongoPersons implements Persons {

    private static final String BOUND = "BOUND";

    private final Aggregates persons;
    private final Numbers numbers;
    private final Accounts accounts;
    private final StoredPersons form;

    MongoPersons(Aggregates persons, Numbers numbers, Accounts accounts, StoredPersons form) {
        this.persons = persons;
        this.numbers = numbers;
        this.accounts = accounts;
        this.form = form;
    }

    @Override
    public Mono<PersonRef> ofAccount(String account) {
        return boundTo(account).map(person -> new PersonRef(person.getString("_id"), form.name(person)));
    }

    @Override
    public Mono<PersonRef> get(String personId) {
        return persons.get(personId).map(person -> new PersonRef(personId, form.name(person)));
    }

    @Override
    public Mono<Identity> getIdentity(String personId) {
        return persons.get(personId).map(form::identity);
    }

    @Override
    public Mono<PersonCard> meet(Identity confirmed, Act act) {
        return numbers.personOf(confirmed.citizenId()).map(personId -> PersonCard.of(personId, confirmed))
                .flatMap(card -> persons.find(card.personId())
                        .map(known -> mend(known, confirmed, act))
                        .defaultIfEmpty(Mono.defer(() -> begin(card, confirmed, act)))
                        .flatMap(written -> written)
                        .thenReturn(card));
    }

    @Override
    public Mono<PersonCard> getCard(String account) {
        return boundTo(account).map(person -> PersonCard.of(person.getString("_id"), form.identity(person)))
                .switchIfEmpty(Mono.error(Absent::new));
    }

    @Override
    public Mono<Void> refuseRepeats(Act act) {
        return boundTo(act.account()).flatMap(person -> persons.getFor(person.getString("_id"), act)).then();
    }

    @Override
    public Mono<PersonCard> bind(Identity confirmed, Act act) {
        return numbers.personOf(confirmed.citizenId()).flatMap(personId -> claim(act.account(), personId)
                .then(Mono.defer(() -> join(personId, confirmed, act)
                        .onErrorResume(NotNow.class, raced -> join(personId, confirmed, act))))
                .delayUntil(card -> persons.find(card.personId()).flatMap(known -> mend(known, confirmed, act))));
    }

    /** Two who meet the same person at once make one. */
    private Mono<Void> begin(PersonCard card, Identity identity, Act act) {
        Happened met = new Happened("intake.person-met", Map.of("personId", card.personId()));
        return persons.insert(form.write(card.personId(), identity, null), new Change(combine(), List.of(met), card.asMap()), act.withoutKey())
                .onErrorResume(NotNow.class, somebodyElseMet -> Mono.empty())
                .then();
    }

    /** The population register is right about a name; who changes the entry at the same moment leaves this to the next time. */
    private Mono<Void> mend(Document known, Identity confirmed, Act act) {
        if (form.name(known).matches(confirmed.name())) {
            return Mono.empty();
        }
        String personId = known.getString("_id");
        Happened mended = new Happened("intake.name-mended", Map.of("personId", personId, "name", confirmed.name().masked()));
        return persons.record(personId, Aggregates.revisionOf(known),
                        new Change(form.renamed(personId, confirmed.name()), List.of(mended), Map.of()), act.withoutKey())
                .onErrorResume(NotNow.class, somebodyElseWrote -> Mono.empty())
                .then();
    }

    private Mono<Document> boundTo(String account) {
        return accounts.personOf(account).flatMap(persons::find)
                .filter(person -> account.equals(person.getString(StoredPersons.ACCOUNT)));
    }

    private Mono<Void> claim(String account, String personId) {
        return accounts.claim(account, personId)
                .filter(downFor -> !downFor.equals(personId))
                .flatMap(other -> takeOver(account, other, personId));
    }

    private Mono<Void> takeOver(String account, String from, String to) {
        return persons.find(from)
                .map(person -> person.get(StoredPersons.ACCOUNT, account))
                .filter(taken -> !taken.equals(account))
                .flatMap(cameToNothing -> accounts.passOn(account, from, to))
                .defaultIfEmpty(false)
                .flatMap(passed -> passed ? Mono.empty() : Mono.error(spokenFor()));
    }

    private Mono<PersonCard> join(String personId, Identity identity, Act act) {
        PersonCard card = PersonCard.of(personId, identity);
        return persons.find(personId)
                .map(person -> meetAgain(person, card, act))
                .defaultIfEmpty(Mono.defer(() -> meet(personId, identity, card, act)))
                .flatMap(written -> written)
                .thenReturn(card);
    }

    private Mono<Map<String, Object>> meet(String personId, Identity identity, PersonCard card, Act act) {
        return persons.insert(form.write(personId, identity, act.account()), bound(card, act, combine()), act);
    }

    private Mono<Map<String, Object>> meetAgain(Document person, PersonCard card, Act act) {
        String account = person.getString(StoredPersons.ACCOUNT);
        if (StoredPersons.wasReleased(person, act.account())) {
            return accounts.release(act.account(), card.personId()).then(Mono.error(wasReleased()));
        }
        if (account == null) {
            Bson taken = set(StoredPersons.ACCOUNT, act.account());
            return persons.record(card.personId(), Aggregates.revisionOf(person), bound(card, act, taken), act);
        }
        return account.equals(act.account())
                ? Mono.just(card.asMap())
                : accounts.release(act.account(), card.personId()).then(Mono.error(hasAnotherAccount()));
    }

    private static Change bound(PersonCard card, Act act, Bson fields) {
        Map<String, Object> told = Map.of("personId", card.personId(), "account", act.account());
        return new Change(fields, List.of(new Happened("intake.account-bound", told)), card.asMap());
    }

    private static NotNow spokenFor() {
        return new NotNow("This account is bound to another person", BOUND, 0);
    }

    private static NotNow wasReleased() {
        return new NotNow("This account was released from this person at a window", "RELEASED", 0);
    }

    private static NotNow hasAnotherAccount() {
        return new NotNow("This person is bound to another account", BOUND, 0);
    }
}
