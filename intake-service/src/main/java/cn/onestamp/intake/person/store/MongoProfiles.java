package cn.onestamp.intake.person.store;


import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import cn.onestamp.intake.person.Contact;
import cn.onestamp.intake.person.Profiles;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.crypto.FieldCipher;
import cn.onestamp.platform.event.Happened;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.id.PhoneNumber;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Change;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** In the person's own document: the answer {@code agrees}, and home and telephone as ciphertext. */
final class MongoProfiles implements Profiles {

    private static final String GIVEN = "intake.profile-consent-given";
    private static final String WITHDRAWN = "intake.profile-consent-withdrawn";
    private static final String AGREES = "agrees";
    private static final String HOME = "home";
    private static final String PHONE = "phone";

    private final Aggregates persons;
    private final FieldCipher cipher;

    MongoProfiles(Aggregates persons, FieldCipher cipher) {
        this.persons = persons;
        this.cipher = cipher;
    }

    @Override
    public Mono<Contact> find(String personId) {
        return persons.get(personId).filter(person -> person.get(AGREES, false)).map(this::contact);
    }

    @Override
    public Mono<Map<String, Object>> agree(String personId, boolean yes, Act act) {
        Bson fields = yes ? set(AGREES, true) : combine(set(AGREES, false), unset(HOME), unset(PHONE));
        Change change = new Change(fields, List.of(new Happened(yes ? GIVEN : WITHDRAWN, Map.of("personId", personId))), Map.of("consent", yes));
        return persons.getFor(personId, act).flatMap(person -> persons.record(personId, Aggregates.revisionOf(person), change, act));
    }

    /** What is learnt is no step of the person's history: it moves no version. */
    @Override
    public Mono<Void> learn(String personId, Contact told) {
        List<Bson> known = Stream.of(
                        written(HOME, told.home() == null ? null : told.home().value(), personId),
                        written(PHONE, told.phone() == null ? null : told.phone().reveal(), personId))
                .flatMap(field -> field).toList();
        return known.isEmpty() ? Mono.empty()
                : Mono.from(persons.documents().updateOne(and(eq("_id", personId), eq(AGREES, true)), combine(known))).then();
    }

    private Stream<Bson> written(String field, @Nullable String value, String personId) {
        return value == null ? Stream.empty() : Stream.of(set(field, new Binary(cipher.encryptText(value, personId, field))));
    }

    private Contact contact(Document person) {
        String home = read(person, HOME);
        String phone = read(person, PHONE);
        return new Contact(home == null ? null : new DivisionCode(home), phone == null ? null : PhoneNumber.of(phone));
    }

    private @Nullable String read(Document person, String field) {
        Binary kept = person.get(field, Binary.class);
        return kept == null ? null : cipher.decryptText(kept.getData(), person.getString("_id"), field);
    }
}
