package cn.onestamp.intake.person.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import cn.onestamp.intake.person.PersonCard;
import cn.onestamp.intake.person.Wards;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.event.Happened;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Change;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Guardians are put down in the document of the ward, and stay there as former ones. */
final class MongoWards implements Wards {

    private static final int MOST = 50;

    private final Aggregates persons;
    private final StoredPersons form;

    MongoWards(Aggregates persons, StoredPersons form) {
        this.persons = persons;
        this.form = form;
    }

    @Override
    public Flux<Ward> of(String guardianId) {
        return Flux.from(persons.documents().find(eq(StoredPersons.GUARDIANS, guardianId)).limit(MOST))
                .map(person -> new Ward(person.getString("_id"), form.identity(person)));
    }

    @Override
    public Flux<String> everOf(String guardianId) {
        return Flux.from(persons.documents().find(or(eq(StoredPersons.GUARDIANS, guardianId), eq(StoredPersons.FORMER_GUARDIANS, guardianId)))
                .projection(include("_id")).limit(MOST)).map(person -> person.getString("_id"));
    }

    @Override
    public Flux<String> guardiansEverOf(String personId) {
        return persons.find(personId).flatMapIterable(person -> StoredPersons.guardiansEver(person).toList());
    }

    @Override
    public Mono<Map<String, Object>> put(PersonCard ward, String guardianId, Act act) {
        return persons.getFor(ward.personId(), act).flatMap(person -> StoredPersons.isGuarded(person, guardianId)
                ? Mono.just(ward.asMap())
                : persons.record(ward.personId(), Aggregates.revisionOf(person), guarded(ward, guardianId, form.guardedUntil(person)), act));
    }

    private static Change guarded(PersonCard ward, String guardianId, int until) {
        Map<String, Object> told = Map.of("personId", ward.personId(), "guardianId", guardianId, "ward", ward.name());
        return new Change(combine(addToSet(StoredPersons.GUARDIANS, guardianId), set(StoredPersons.GUARDED_UNTIL, until)),
                List.of(new Happened("intake.guardian-confirmed", told)), ward.asMap());
    }
}
