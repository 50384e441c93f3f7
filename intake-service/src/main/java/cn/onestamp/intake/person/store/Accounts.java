package cn.onestamp.intake.person.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import cn.onestamp.platform.store.Duplicates;
import com.mongodb.reactivestreams.client.MongoCollection;
import org.bson.Document;
import reactor.core.publisher.Mono;

/** Which person an account speaks for, or is about to. */
final class Accounts {

    private static final String PERSON = "person";

    private final MongoCollection<Document> accounts;

    Accounts(MongoCollection<Document> accounts) {
        this.accounts = accounts;
    }

    Mono<String> personOf(String account) {
        return Mono.from(accounts.find(eq("_id", account)).first()).map(found -> found.getString(PERSON));
    }

    /** Puts the account down for this person; returns for whom it was down already, which may be the same person. */
    Mono<String> claim(String account, String personId) {
        return Mono.from(accounts.insertOne(new Document("_id", account).append(PERSON, personId)))
                .thenReturn(personId)
                .onErrorResume(Duplicates::is, taken -> personOf(account));
    }

    /** Passes a claim on that came to nothing; false where it changed meanwhile. */
    Mono<Boolean> passOn(String account, String from, String to) {
        return Mono.from(accounts.updateOne(and(eq("_id", account), eq(PERSON, from)), set(PERSON, to)))
                .map(result -> result.getMatchedCount() == 1);
    }

    Mono<Void> release(String account, String personId) {
        return Mono.from(accounts.deleteOne(and(eq("_id", account), eq(PERSON, personId)))).then();
    }
}
