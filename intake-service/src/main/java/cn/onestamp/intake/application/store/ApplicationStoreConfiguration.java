package cn.onestamp.intake.application.store;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import cn.onestamp.intake.application.ApplicationLists;
import cn.onestamp.intake.application.Applications;
import cn.onestamp.intake.application.CaseNumbers;
import cn.onestamp.intake.application.DueApplications;
import cn.onestamp.intake.application.Guesses;
import cn.onestamp.intake.application.Judgements;
import cn.onestamp.intake.application.Reveals;
import cn.onestamp.intake.application.Visits;
import cn.onestamp.platform.crypto.BlindIndex;
import cn.onestamp.platform.crypto.FieldCipher;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Outboxes;
import cn.onestamp.platform.town.TownTime;
import cn.onestamp.platform.tries.TryBook;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;

/** Wires the documents of applications and the indexes their lists are served from. */
@Configuration(proxyBeanMethods = false)
class ApplicationStoreConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Bean
    Aggregates applicationDocuments(MongoDatabase database, Outboxes outboxes, TownTime town, Clock machine) {
        Aggregates applications = new Aggregates(outboxes.of(database, "applications", "intake.application.v1"), town, machine);
        index(applications.documents()).blockLast(PATIENCE);
        return applications;
    }

    @Bean
    ApplicationDocuments formOfApplications(FieldCipher cipher, TownTime town) {
        return new ApplicationDocuments(cipher, town);
    }

    @Bean
    Likeness likeness(Aggregates applicationDocuments, BlindIndex index) {
        return new Likeness(applicationDocuments.documents(), index);
    }

    @Bean
    Applications applications(Aggregates applicationDocuments, ApplicationDocuments form, Likeness likeness) {
        return new MongoApplications(applicationDocuments, form, likeness);
    }

    @Bean
    Judgements judgements(Aggregates applicationDocuments, ApplicationDocuments form, Likeness likeness) {
        return new MongoJudgements(applicationDocuments, form, likeness);
    }

    @Bean
    ApplicationLists applicationLists(Aggregates applicationDocuments, ApplicationDocuments form, Likeness likeness) {
        return new MongoApplicationLists(applicationDocuments, form, likeness);
    }

    @Bean
    DueApplications dueApplications(Aggregates applicationDocuments, ApplicationDocuments form) {
        return new MongoDueApplications(applicationDocuments, form);
    }

    @Bean
    CaseNumbers caseNumbers(MongoDatabase database) {
        return new MongoCaseNumbers(database.getCollection("case-numbers"));
    }

    @Bean
    Visits visits(Aggregates applicationDocuments) {
        return new MongoVisits(applicationDocuments);
    }

    @Bean
    Guesses guesses(MongoDatabase database, BlindIndex index, Clock machine) {
        TryBook book = new TryBook(database.getCollection("tracking-tries"), machine);
        book.ensureIndex().block(PATIENCE);
        return new CountedGuesses(book, index);
    }

    @Bean
    Reveals reveals(MongoDatabase database, Clock machine) {
        TryBook book = new TryBook(database.getCollection("reveals"), machine);
        book.ensureIndex().block(PATIENCE);
        return new CountedReveals(book);
    }

    private static Flux<String> index(MongoCollection<Document> applications) {
        return Flux.concat(
                applications.createIndex(ascending("handledAt", "status", "receivedAt", "_id")),
                applications.createIndex(compoundIndex(ascending("applicantId"), descending("begunAt", "_id"))),
                applications.createIndex(compoundIndex(ascending("door.account"), descending("begunAt", "_id"))),
                applications.createIndex(compoundIndex(ascending("door.mandateId"), descending("begunAt", "_id"))),
                applications.createIndex(ascending(ApplicationFacts.NEXT_DUE), new IndexOptions().sparse(true)),
                applications.createIndex(ascending(Likeness.FIELD)),
                applications.createIndex(ascending(FurtherFacts.WAITS_SINCE), new IndexOptions().sparse(true)),
                applications.createIndex(ascending("handledAt", MongoVisits.RECEIVED, "place")),
                applications.createIndex(ascending("number"), new IndexOptions().sparse(true)));
    }
}
