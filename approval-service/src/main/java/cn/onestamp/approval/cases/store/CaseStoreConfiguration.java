package cn.onestamp.approval.cases.store;

import static com.mongodb.client.model.Indexes.ascending;

import cn.onestamp.approval.cases.ApprovalCases;
import cn.onestamp.approval.cases.CaseFile;
import cn.onestamp.approval.cases.PaperAsked;
import cn.onestamp.approval.cases.PapersAsked;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Change;
import cn.onestamp.platform.store.Outboxes;
import cn.onestamp.platform.town.TownTime;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Wires the documents of the cases, what opens them, and the index their worklists are served from. */
@Configuration(proxyBeanMethods = false)
class CaseStoreConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Bean
    Aggregates caseDocuments(MongoDatabase database, Outboxes outboxes, TownTime town, Clock machine) {
        Aggregates cases = new Aggregates(outboxes.of(database, "cases", "approval.case.v1"), town, machine);
        Flux.just("decidedBy", "handledAt", "asked")
                .concatMap(organ -> cases.documents().createIndex(ascending(organ, "status", "promisedDueOn", "_id"))).blockLast(PATIENCE);
        return cases;
    }

    @Bean
    ApprovalCases approvalCases(Aggregates caseDocuments) {
        return new MongoApprovalCases(caseDocuments);
    }

    @Bean
    PapersAsked papersAsked(Aggregates caseDocuments) {
        MongoCollection<Document> cases = caseDocuments.documents();
        Mono.from(cases.createIndex(ascending(AskedPapers.WAITING), new IndexOptions().sparse(true))).block(PATIENCE);
        return new AskedPapers(cases);
    }

    /** What hearing of a paper of the front desk writes; whoever is refused or has to bring more is told without looking. */
    @Bean
    Function<PaperAsked, Bson> paperAsking() {
        return paper -> paper.id().endsWith("-RECEIPT") || paper.id().endsWith("-ACCEPTANCE")
                ? AskedPapers.onceLookedAt(paper) : AskedPapers.atOnce(paper);
    }

    /** What hearing of an acceptance writes. */
    @Bean
    Function<CaseFile, Change> caseOpening() {
        return CaseChanges::opened;
    }
}
