package cn.onestamp.intake.person.store;


import static com.mongodb.client.model.Indexes.ascending;

import cn.onestamp.intake.person.Disclosures;
import cn.onestamp.platform.audit.AuditChain;
import cn.onestamp.platform.audit.AuditNote;
import cn.onestamp.platform.crypto.BlindIndex;
import cn.onestamp.platform.crypto.FieldCipher;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Outboxes;
import cn.onestamp.platform.town.TownTime;
import cn.onestamp.platform.tries.TryBook;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

@Configuration(proxyBeanMethods = false)
class PersonStoreConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Bean
    Aggregates personDocuments(MongoDatabase database, Outboxes outboxes, TownTime town, Clock machine) {
        Aggregates persons = new Aggregates(outboxes.of(database, "persons", "intake.person.v1"), town, machine);
        indexed(persons.documents(), StoredPersons.GUARDIANS);
        indexed(persons.documents(), StoredPersons.FORMER_GUARDIANS);
        indexed(persons.documents(), StoredPersons.GUARDED_UNTIL);
        indexed(persons.documents(), StoredKin.ACCOUNTS);
        return persons;
    }

    @Bean
    Numbers numbers(MongoDatabase database, BlindIndex index) {
        return new Numbers(database.getCollection("numbers"), index, PersonStoreConfiguration::freshId);
    }

    @Bean
    Accounts accounts(MongoDatabase database) {
        return new Accounts(database.getCollection("accounts"));
    }

    @Bean
    MongoPersons mongoPersons(Aggregates personDocuments, Numbers numbers, Accounts accounts, FieldCipher cipher) {
        return new MongoPersons(personDocuments, numbers, accounts, new StoredPersons(cipher));
    }

    @Bean
    MongoWards mongoWards(Aggregates personDocuments, FieldCipher cipher) {
        return new MongoWards(personDocuments, new StoredPersons(cipher));
    }

    @Bean
    MongoComingOfAge mongoComingOfAge(Aggregates personDocuments, FieldCipher cipher) {
        MongoComingOfAge growing = new MongoComingOfAge(personDocuments, new StoredPersons(cipher));
        growing.dateThoseFromEarlierYears().block(PATIENCE);
        return growing;
    }

    @Bean
    MongoKin mongoKin(Aggregates personDocuments, FieldCipher cipher) {
        return new MongoKin(personDocuments, new StoredPersons(cipher), new StoredKin(cipher));
    }

    @Bean
    MongoReleases mongoReleases(Aggregates personDocuments, Numbers numbers, Accounts accounts) {
        return new MongoReleases(personDocuments, numbers, accounts);
    }

    @Bean
    MongoProfiles mongoProfiles(Aggregates personDocuments, FieldCipher cipher) {
        return new MongoProfiles(personDocuments, cipher);
    }

    @Bean
    MongoTries mongoTries(MongoDatabase database, BlindIndex index, Clock machine) {
        TryBook book = new TryBook(database.getCollection("tries"), machine);
        book.ensureIndex().block(PATIENCE);
        return new MongoTries(book, index);
    }

    @Bean
    MongoEnterprises mongoEnterprises(
            MongoDatabase database, Outboxes outboxes, TownTime town, Clock machine, FieldCipher cipher, BlindIndex index) {
        Aggregates enterprises = new Aggregates(outboxes.of(database, "enterprises", "intake.enterprise.v1"), town, machine);
        indexed(enterprises.documents(), "handlers.person");
        return new MongoEnterprises(enterprises,
                new Numbers(database.getCollection("enterprise-codes"), index, PersonStoreConfiguration::freshId),
                new StoredEnterprises(cipher));
    }

    @Bean
    Disclosures disclosures(AuditChain audit) {
        return told -> audit.note(AuditNote.done(told.account(), told.what(), told.personId(), told.reason()));
    }

    private static MongoCollection<Document> indexed(MongoCollection<Document> documents, String field) {
        Mono.from(documents.createIndex(ascending(field))).block(PATIENCE);
        return documents;
    }

    private static String freshId() {
        return UUID.randomUUID().toString();
    }
}
