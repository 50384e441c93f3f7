package cn.onestamp.intake.person.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.addEachToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import cn.onestamp.intake.person.ComingOfAge;
import cn.onestamp.intake.person.Wards;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.event.Happened;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Change;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Wards are found by the year put down beside their guardians; only the documents of that year are decrypted. */
final class MongoComingOfAge implements ComingOfAge {

    private static final Logger LOG = LoggerFactory.getLogger(MongoComingOfAge.class);

    /** A range, because the embedded store has no index for {@code $exists}. */
    private static final Bson SOMEBODY_IS_GUARDIAN = gte(StoredPersons.GUARDIANS, "");

    private final Aggregates persons;
    private final StoredPersons form;

    MongoComingOfAge(Aggregates persons, StoredPersons form) {
        this.persons = persons;
        this.form = form;
    }

    @Override
    public Flux<Wards.Ward> in(Year year) {
        return Flux.from(persons.documents().find(lte(StoredPersons.GUARDED_UNTIL, year.getValue())))
                .concatMap(person -> readable(person, this::ward));
    }

    /** Wards from before their year was put down get it now. */
    Mono<Long> dateThoseFromEarlierYears() {
        return Flux.from(persons.documents().find(and(SOMEBODY_IS_GUARDIAN, eq(StoredPersons.GUARDED_UNTIL, null))))
                .concatMap(person -> readable(person, form::guardedUntil).flatMap(year -> Mono.from(persons.documents()
                        .updateOne(eq("_id", person.getString("_id")), set(StoredPersons.GUARDED_UNTIL, year)))))
                .count();
    }

    @Override
    public Mono<Map<String, Object>> release(String personId, Act act) {
        return persons.get(personId).flatMap(person -> persons.record(personId, Aggregates.revisionOf(person), released(person), act));
    }

    private static Change released(Document person) {
        return new Change(combine(unset(StoredPersons.GUARDIANS), unset(StoredPersons.GUARDED_UNTIL),
                addEachToSet(StoredPersons.FORMER_GUARDIANS, StoredPersons.guardians(person))),
                List.of(new Happened("intake.guardianship-ended", Map.of("personId", person.getString("_id")))), Map.of());
    }

    private Wards.Ward ward(Document person) {
        return new Wards.Ward(person.getString("_id"), form.identity(person));
    }

    private static <T> Mono<T> readable(Document person, Function<Document, T> reading) {
        return Mono.fromCallable(() -> reading.apply(person)).onErrorResume(unread -> {
            LOG.warn("The document of the ward {} cannot be read: {}", person.getString("_id"), unread.toString());
            return Mono.empty();
        });
    }
}
