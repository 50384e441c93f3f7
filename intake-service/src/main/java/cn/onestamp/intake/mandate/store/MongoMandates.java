package cn.onestamp.intake.mandate.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import cn.onestamp.intake.mandate.Mandate;
import cn.onestamp.intake.mandate.Mandates;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.event.Happened;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Change;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Mandates in MongoDB; their events tell the principal what is done in their name. */
final class MongoMandates implements Mandates {

    private static final String GIVEN = "intake.mandate-given";
    private static final String REVOKED = "intake.mandate-revoked";

    private final Aggregates aggregates;

    MongoMandates(Aggregates aggregates) {
        this.aggregates = aggregates;
    }

    @Override
    public Mono<Mandate> get(String id) {
        return aggregates.get(id).map(StoredMandates::read);
    }

    @Override
    public Mono<Mandate> getFor(String id, Act act) {
        return aggregates.getFor(id, act).map(StoredMandates::read);
    }

    @Override
    public Mono<Void> refuseRepeats(String id, Act act) {
        return aggregates.refuseRepeats(id, act);
    }

    @Override
    public Flux<Mandate> ofAgent(String account, int atMost) {
        return newest("agent", account, atMost);
    }

    @Override
    public Flux<Mandate> ofPrincipal(String personId, int atMost) {
        return newest("principalId", personId, atMost);
    }

    private Flux<Mandate> newest(String field, String value, int atMost) {
        return Flux.from(aggregates.documents().find(eq(field, value)).sort(descending("from", "_id")).limit(atMost)).map(StoredMandates::read);
    }

    @Override
    public Mono<Map<String, Object>> drawUp(Mandate.Unproven unproven, Act act) {
        return aggregates.insert(StoredMandates.write(unproven), new Change(new Document(), List.of(), answer(unproven, 1)), act);
    }

    @Override
    public Mono<Map<String, Object>> give(Mandate.Given given, Act act) {
        return record(given, new Change(combine(set("proof", given.proof().sha256()), set("proofType", given.proof().mediaType())),
                List.of(new Happened(GIVEN, told(given))), answer(given, given.revision().version() + 1)), act);
    }

    @Override
    public Mono<Map<String, Object>> revoke(Mandate.Revoked revoked, Map<String, Object> told, Act act) {
        Map<String, Object> answer = answer(revoked, revoked.revision().version() + 1);
        answer.putAll(told);
        return record(revoked, new Change(set("revokedOn", revoked.on().toString()),
                List.of(new Happened(REVOKED, told(revoked))), answer), act);
    }

    private Mono<Map<String, Object>> record(Mandate mandate, Change change, Act act) {
        return aggregates.record(mandate.content().id(), mandate.revision(), change, act);
    }

    private static Map<String, Object> told(Mandate mandate) {
        Mandate.Content content = mandate.content();
        return new LinkedHashMap<>(Map.of("principalId", content.principalId(), "agent", content.agent(), "items", content.items(),
                "from", content.from().toString(), "to", content.to().toString()));
    }

    private static Map<String, Object> answer(Mandate mandate, long version) {
        return new LinkedHashMap<>(Map.of("id", mandate.content().id(), "version", version, "status", mandate.status()));
    }
}
