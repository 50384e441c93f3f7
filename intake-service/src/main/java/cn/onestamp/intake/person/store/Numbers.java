package cn.onestamp.intake.person.store;

import static com.mongodb.client.model.Filters.eq;

import cn.onestamp.platform.crypto.BlindIndex;
import cn.onestamp.platform.crypto.Protected;
import cn.onestamp.platform.store.Duplicates;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.function.Supplier;
import org.bson.Document;
import reactor.core.publisher.Mono;

/** Which person, natural or legal, a number belongs to. Written before the person, so that two requests at once make only one. */
final class Numbers {

    private static final String PERSON = "person";

    private final MongoCollection<Document> numbers;
    private final BlindIndex index;
    private final Supplier<String> newIds;

    Numbers(MongoCollection<Document> numbers, BlindIndex index, Supplier<String> newIds) {
        this.numbers = numbers;
        this.index = index;
        this.newIds = newIds;
    }

    /** The id of the person with this number; a new one where the number was never met. */
    Mono<String> personOf(Protected number) {
        String key = index.hexOf(number);
        return find(key).switchIfEmpty(Mono.defer(() -> meet(key)));
    }

    /** The same where somebody was met, else empty. */
    Mono<String> find(Protected number) {
        return find(index.hexOf(number));
    }

    private Mono<String> meet(String key) {
        String personId = newIds.get();
        return Mono.from(numbers.insertOne(new Document("_id", key).append(PERSON, personId)))
                .thenReturn(personId)
                .onErrorResume(Duplicates::is, taken -> find(key));
    }

    private Mono<String> find(String key) {
        return Mono.from(numbers.find(eq("_id", key)).first()).map(number -> number.getString(PERSON));
    }
}
