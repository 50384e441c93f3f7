package cn.onestamp.intake.application.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import cn.onestamp.intake.application.ApplicationLists.Seen;
import cn.onestamp.intake.application.Dossier;
import cn.onestamp.platform.crypto.BlindIndex;
import cn.onestamp.platform.id.CaseNumber;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.List;
import java.util.TreeMap;
import org.bson.Document;
import reactor.core.publisher.Flux;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody asks twice for the same item and place in the same words, perhaps by mistake. What is asked lies encrypted; a
 * fingerprint that nobody without the key can make finds those alike.
 */
final class Likeness {

    static final String FIELD = "alike";

    private static final int MOST = 1_000;
    private static final int MOST_OF_ONE = 10;
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    private final MongoCollection<Document> applications;
    private final BlindIndex index;

    Likeness(MongoCollection<Document> applications, BlindIndex index) {
        this.applications = applications;
        this.index = index;
    }

    String of(Dossier dossier) {
        return index.hexOf(new Unread("application", JSON.writeValueAsString(List.of(
                dossier.applicantId(), dossier.item().code(), dossier.place().value(), new TreeMap<>(dossier.form())))));
    }

    /** The same in the same order, each with the numbers of those alike; one question for all. */
    Flux<Seen> marked(Flux<Seen> several) {
        return several.collectList().flatMapMany(all -> numbered(all.stream().map(seen -> of(seen.application().dossier())).toList())
                .collectList().flatMapIterable(numbered -> all.stream().map(seen -> marked(seen, numbered)).toList()));
    }

    private Flux<Document> numbered(List<String> fingerprints) {
        return Flux.from(applications.find(and(in(FIELD, fingerprints), exists("number")))
                .projection(include(FIELD, "number")).limit(MOST));
    }

    private Seen marked(Seen seen, List<Document> numbered) {
        String fingerprint = of(seen.application().dossier());
        return new Seen(seen.application(), seen.progress(), seen.since(), seen.visits(), numbered.stream()
                .filter(other -> fingerprint.equals(other.get(FIELD)) && !seen.application().dossier().id().equals(other.get("_id")))
                .limit(MOST_OF_ONE).map(other -> new CaseNumber(other.getString("number"))).toList());
    }
}
