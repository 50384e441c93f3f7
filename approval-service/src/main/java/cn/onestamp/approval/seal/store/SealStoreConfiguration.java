package cn.onestamp.approval.seal.store;

import cn.onestamp.approval.seal.EarlierPapers;
import cn.onestamp.approval.seal.PaperFiles;
import cn.onestamp.approval.seal.Papers;
import cn.onestamp.approval.seal.SealLedger;
import cn.onestamp.approval.seal.SealRegister;
import cn.onestamp.approval.seal.standing.StandingSeals;
import cn.onestamp.platform.file.FileStore;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;

/** Wires where papers, their files and the ledgers are kept. */
@Configuration(proxyBeanMethods = false)
class SealStoreConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Bean
    Papers papers(MongoDatabase database, EarlierPapers earlier) {
        return new MongoPapers(database, earlier);
    }

    @Bean
    SealLedger sealLedger(MongoDatabase database) {
        MongoSealLedger ledger = new MongoSealLedger(database);
        ledger.ensureIndexes().blockLast(PATIENCE);
        return ledger;
    }

    @Bean
    PaperFiles paperFiles(FileStore files, Scheduler workshopHands) {
        return new StoredPaperFiles(files, workshopHands);
    }

    @Bean
    SealRegister sealRegister(@Value("${onestamp.reference-data}") Path referenceData) {
        return new SealTable(referenceData);
    }

    @Bean
    StandingSeals standingSeals(@Value("${onestamp.reference-data}") Path referenceData) {
        return new StandingSealTable(referenceData);
    }
}
