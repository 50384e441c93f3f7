package cn.onestamp.intake.catalogue.store;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import cn.onestamp.intake.catalogue.power.KeptPower;
import cn.onestamp.intake.catalogue.power.Power;
import cn.onestamp.intake.catalogue.power.Powers;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.event.Happened;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Change;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import reactor.core.publisher.Mono;

/** Powers beside what the seed keeps of them: a recall is the word of a desk, which no row undoes. */
final class MongoPowers implements Powers {

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
    public Mono<Map<String, Object>> recordRecall(KeptPower recalled, Map<String, Object> answer, Act act) {
        Document told = StoredEntries.members(recalled.power());
        Change change = new Change(
                combine(set("data", told), set(DeskWord.FIELD, new Document("to", told.get("to")).append("recall", told.get("recall")))),
                List.of(new Happened("catalogue.grant-recalled", told)), answer);
        return grants.record(recalled.power().id(), recalled.revision(), change, act);
    }

    private static KeptPower read(Document stored) {
        return new KeptPower(StoredEntries.data(stored, Power.class), Aggregates.revisionOf(stored));
    }
}
