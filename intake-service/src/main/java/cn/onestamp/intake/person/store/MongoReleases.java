package cn.onestamp.intake.person.store;


import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.unset;

import cn.onestamp.intake.person.Identity;
import cn.onestamp.intake.person.Releases;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.event.Happened;
import cn.onestamp.platform.problem.NotNow;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Change;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import reactor.core.publisher.Mono;

/**
 * The claim of the account goes first, the person's document decides: broken off between the two, the account speaks for
 * nobody, and releasing again goes on. A claim made again between the two is taken away as well.
 */
final class MongoReleases implements Releases {

    private final Aggregates persons;
    private final Numbers numbers;
    private final Accounts accounts;

    MongoReleases(Aggregates persons, Numbers numbers, Accounts accounts) {
        this.persons = persons;
        this.numbers = numbers;
        this.accounts = accounts;
    }

    @Override
    public Mono<String> find(Identity confirmed) {
        return numbers.find(confirmed.citizenId());
    }

    @Override
    public Mono<Map<String, Object>> release(String personId, Act act) {
        return persons.getFor(personId, act).flatMap(person -> {
            String account = person.getString(StoredPersons.ACCOUNT);
            return account == null ? Mono.error(unbound(person)) : release(account, person, act);
        });
    }

    private Mono<Map<String, Object>> release(String account, Document person, Act act) {
        String personId = person.getString("_id");
        return accounts.release(account, personId)
                .then(Mono.defer(() -> persons.record(personId, Aggregates.revisionOf(person), released(personId, account), act)))
                .flatMap(answer -> accounts.release(account, personId).thenReturn(answer));
    }

    private static Change released(String personId, String account) {
        Map<String, Object> told = Map.of("personId", personId, "account", account);
        return new Change(
                combine(unset(StoredPersons.ACCOUNT), addToSet(StoredPersons.RELEASED, account)),
                List.of(new Happened("intake.account-released", told)), Map.of("personId", personId, "released", true));
    }

    private static NotNow unbound(Document person) {
        return new NotNow("No account is bound to this person", "UNBOUND", person.getLong("version"));
    }
}
