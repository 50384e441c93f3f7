package cn.onestamp.intake.catalogue.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import cn.onestamp.intake.catalogue.Kind;
import cn.onestamp.intake.catalogue.power.KeptPower;
import cn.onestamp.intake.catalogue.power.Power;
import cn.onestamp.intake.catalogue.power.Powers;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.event.Happened;
import cn.onestamp.platform.problem.NotNow;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Change;
import cn.onestamp.platform.store.Duplicates;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Powers beside what the seed keeps of them: a recall is the word of a desk, which no row undoes. */
final class MongoPowers implements Powers {

    static final String HELD_ONCE = "heldOnce";

    private static final int SCHEMA = 2;
    private static final String PREPARED = "prepared";
    private static final String REPLACES = "replaces";
    private static final String TRAINING = "training";

    private final Aggregates grants;

    MongoPowers(Aggregates grants) {
        this.grants = grants;
    }

    @Override
    public Mono<KeptPower> get(String id) {
        return grants.get(id).map(MongoPowers::read);
    }

    @Override
    public Mono<KeptPower> getFor(String id, Act act) {
        return grants.getFor(id, act).map(MongoPowers::read);
    }

    @Override
    public Mono<Void> refuseRepeats(String id, Act act) {
        return grants.refuseRepeats(id, act);
    }

    @Override
    public Flux<Power> ofCode(String code) {
        return Flux.from(grants.documents().find(and(eq("data.itemCode", code), eq(PREPARED, null))).sort(ascending("_id")))
                .map(stored -> StoredEntries.data(stored, Power.class));
    }

    @Override
    public Flux<KeptPower> ofBatch(String batch, String townshipOrgan) {
        return Flux.from(grants.documents().find(and(eq("data.townshipOrgan", townshipOrgan), eq("data.batch", batch))).sort(ascending("_id")))
                .map(MongoPowers::read);
    }

    @Override
    public Mono<Map<String, Object>> recordPrepared(KeptPower prepared, Map<String, Object> answer, Act act) {
        Document unborn = new Document("_id", prepared.power().id()).append("schema", SCHEMA)
                .append("data", StoredEntries.members(prepared.power())).append("guide", new Document())
                .append(PREPARED, true).append(REPLACES, prepared.replaces());
        return grants.insert(unborn, new Change(combine(), List.of(), answer), act);
    }

    @Override
    public Mono<Map<String, Object>> recordTraining(KeptPower trained, Map<String, Object> answer, Act act) {
        KeptPower.Training held = Objects.requireNonNull(trained.training());
        Document noted = new Document("heldOn", held.heldOn().toString()).append("document", held.document()).append("by", held.by());
        return grants.record(trained.power().id(), trained.revision(), new Change(set(TRAINING, noted), List.of(), answer), act);
    }

    @Override
    public Mono<Map<String, Object>> recordActivated(KeptPower activated, Map<String, Object> answer, Act act) {
        Document told = StoredEntries.members(activated.power());
        return grants.record(activated.power().id(), activated.revision(),
                        new Change(combine(set("data", told), unset(PREPARED), set(HELD_ONCE, heldOnce(activated))),
                                List.of(new Happened(Kind.GRANT.birth(), told)), answer), act)
                .onErrorMap(Duplicates::is, another -> new NotNow("Another like it was published meanwhile", "PENDING", activated.revision().version()));
    }

    @Override
    public Mono<Map<String, Object>> recordRecall(KeptPower recalled, Map<String, Object> answer, Act act) {
        Document told = StoredEntries.members(recalled.power());
        Change change = new Change(
                combine(set("data", told), unset(HELD_ONCE), set(DeskWord.FIELD, new Document("to", told.get("to")).append("recall", told.get("recall")))),
                List.of(new Happened("catalogue.grant-recalled", told)), answer);
        return grants.record(recalled.power().id(), recalled.revision(), change, act);
    }

    /** Of two alike that are published at the same moment the index keeps one; once it is taken back, the place is free. */
    private static String heldOnce(KeptPower activated) {
        return String.join("/", activated.power().townshipOrgan(), activated.power().itemCode(), Objects.requireNonNullElse(activated.replaces(), ""));
    }

    private static KeptPower read(Document stored) {
        return new KeptPower(StoredEntries.data(stored, Power.class), stored.getBoolean(PREPARED, false),
                stored.getString(REPLACES), training(stored), Aggregates.revisionOf(stored));
    }

    private static KeptPower.@Nullable Training training(Document stored) {
        @Nullable Document noted = stored.get(TRAINING, Document.class);
        return noted == null ? null : new KeptPower.Training(LocalDate.parse(noted.getString("heldOn")), noted.getString("document"), noted.getString("by"));
    }
}
