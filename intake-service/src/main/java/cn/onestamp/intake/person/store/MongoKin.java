package cn.onestamp.intake.person.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import cn.onestamp.intake.person.Kin;
import cn.onestamp.intake.person.KinBook;
import cn.onestamp.intake.person.PersonCard;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.event.Happened;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Change;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Whose relative somebody is stands in the relative's own document, where number and name are ciphertext. */
final class MongoKin implements KinBook {

    private static final int MOST = 200;

    private final Aggregates persons;
    private final StoredPersons form;
    private final StoredKin entries;

    MongoKin(Aggregates persons, StoredPersons form, StoredKin entries) {
        this.persons = persons;
        this.form = form;
        this.entries = entries;
    }

    @Override
    public Flux<Kin> of(String personId) {
        return persons.find(personId).flatMapIterable(entries::read);
    }

    @Override
    public Flux<Named> namedBy(String account) {
        return Flux.from(persons.documents().find(eq(StoredKin.ACCOUNTS, account)).limit(MOST))
                .flatMapIterable(person -> entries.read(person).stream().filter(kin -> kin.account().equals(account))
                        .map(kin -> new Named(PersonCard.of(person.getString("_id"), form.identity(person)), kin)).toList());
    }

    @Override
    public Mono<Map<String, Object>> declare(PersonCard relative, Kin kin, Act act) {
        return persons.getFor(relative.personId(), act).flatMap(person -> {
            List<Kin> before = entries.read(person);
            Kin now = before.stream().filter(one -> one.holdsFor(kin.account())).findFirst().orElse(kin);
            return before.contains(now) ? Mono.just(answer(relative, now))
                    : record(person, Stream.concat(before.stream(), Stream.of(now)), declared(relative.personId(), now), answer(relative, now), act);
        });
    }

    @Override
    public Mono<Map<String, Object>> end(String personId, String account, LocalDate on, String reason, Act act) {
        return persons.getFor(personId, act).flatMap(person -> {
            List<Kin> before = entries.read(person);
            Kin held = before.stream().filter(kin -> kin.holdsFor(account)).findFirst().orElseThrow(Absent::new);
            return record(person, before.stream().map(kin -> kin == held ? kin.endedOn(on, reason) : kin),
                    new Happened("intake.kin-ended", Map.of("personId", personId, "account", account)),
                    Map.of("personId", personId, "account", account, "ended", on.toString()), act);
        });
    }

    private Mono<Map<String, Object>> record(Document person, Stream<Kin> kin, Happened happened, Map<String, Object> answer, Act act) {
        return persons.record(person.getString("_id"), Aggregates.revisionOf(person),
                new Change(set(StoredKin.KIN, kin.map(one -> entries.write(person.getString("_id"), one)).toList()), List.of(happened), answer), act);
    }

    private static Happened declared(String personId, Kin kin) {
        return new Happened("intake.kin-declared", Map.of("personId", personId, "account", kin.account(),
                "kinship", kin.kinship().name(), "from", kin.from().toString()));
    }

    private static Map<String, Object> answer(PersonCard relative, Kin kin) {
        Map<String, Object> answer = new LinkedHashMap<>(relative.asMap());
        answer.put("account", kin.account());
        answer.put("kinship", kin.kinship().name());
        answer.put("from", kin.from().toString());
        return answer;
    }
}
