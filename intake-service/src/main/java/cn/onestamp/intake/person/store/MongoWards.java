package cn.onestamp.intake.person.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.unset;

import cn.onestamp.intake.person.PersonCard;
import cn.onestamp.intake.person.Wards;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.event.Happened;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Change;
import java.util.List;
import java.util.Map;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Guardians are put down in the document of the ward. */
final class MongoWards implements Wards {

    private static final int MOST = 50;

    /** A range, because the embedded store has no index for {@code $exists}. */
    private static final Bson SOMEBODY_IS_GUARDIAN = gte(StoredPersons.GUARDIANS, "");

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
    public Flux<String> guardiansOf(String personId) {
        return persons.find(personId).flatMapIterable(StoredPersons::guardians);
    }

    @Override
    public Flux<Ward> all() {
        return Flux.from(persons.documents().find(SOMEBODY_IS_GUARDIAN))
                .map(person -> new Ward(person.getString("_id"), form.identity(person)));
    }

    @Override
    public Mono<Map<String, Object>> release(String personId, Act act) {
        return persons.get(personId).flatMap(person -> persons.record(personId, Aggregates.revisionOf(person),
                new Change(unset(StoredPersons.GUARDIANS),
                        List.of(new Happened("intake.guardianship-ended", Map.of("personId", personId))), Map.of()), act));
    }

    @Override
    public Mono<Map<String, Object>> put(PersonCard ward, String guardianId, Act act) {
        return persons.getFor(ward.personId(), act).flatMap(person -> StoredPersons.isGuarded(person, guardianId)
                ? Mono.just(ward.asMap())
                : persons.record(ward.personId(), Aggregates.revisionOf(person), guarded(ward, guardianId), act));
    }

    private static Change guarded(PersonCard ward, String guardianId) {
        Map<String, Object> told = Map.of("personId", ward.personId(), "guardianId", guardianId, "ward", ward.name());
        return new Change(addToSet(StoredPersons.GUARDIANS, guardianId),
                List.of(new Happened("intake.guardian-confirmed", told)), ward.asMap());
    }
}
