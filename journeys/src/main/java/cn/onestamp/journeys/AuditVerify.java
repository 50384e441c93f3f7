package cn.onestamp.journeys;

import cn.onestamp.platform.audit.AuditVerification;
import cn.onestamp.platform.audit.Finding;
import cn.onestamp.platform.audit.LedgerVerification;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Walks the audit chain of every service database and the ledger of every seal, and asks for the row of every paper that
 * can be looked up. {@code --store mongodb://…}, or {@code --data} of an open hall. A line
 * per chain; exit status 1 if one is broken, and then the place is named.
 */
public final class AuditVerify {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String CHAIN = "audit";

    private final Screen screen = new Screen();
    private boolean intact = true;

    private AuditVerify() {}

    public static void main(String[] typed) throws IOException {
        Options options = new Options(typed, Set.of("address", "data", "store"));
        try (MongoClient store = MongoClients.create(uri(options))) {
            System.exit(new AuditVerify().verify(store));
        }
    }

    private int verify(MongoClient store) {
        for (String database : databases(store)) {
            report(database, AuditVerification.of(store.getDatabase(database)).block(PATIENCE));
            ledgers(store.getDatabase(database));
        }
        return intact ? 0 : 1;
    }

    /** Only the back office has seals; elsewhere the collections are not there and nothing is found. */
    private void ledgers(MongoDatabase database) {
        MongoCollection<Document> rows = database.getCollection("seal-ledger");
        LedgerVerification.of(rows, "sealId").collectList().blockOptional(PATIENCE).orElseThrow()
                .forEach(found -> report(database.getName() + " " + found.ledger(), found.finding()));
        LedgerVerification.missing(database.getCollection("verification-codes"), rows, "paper")
                .collectList().blockOptional(PATIENCE).orElseThrow()
                .forEach(paper -> report(database.getName(), new Finding(0, "no ledger has a row for paper " + paper)));
    }

    private static Set<String> databases(MongoClient store) {
        return new TreeSet<>(Flux.from(store.listDatabaseNames())
                .filter(name -> name.startsWith("onestamp_"))
                .filterWhen(name -> Flux.from(store.getDatabase(name).listCollectionNames()).any(CHAIN::equals))
                .collectList().blockOptional(PATIENCE).orElseThrow());
    }

    private void report(String database, Finding finding) {
        intact &= finding.intact();
        screen.say("%s: %d rows hold%s".formatted(database, finding.rows(),
                finding.intact() ? ", the chain is whole" : "; BROKEN: " + finding.broken()));
    }

    private static String uri(Options options) throws IOException {
        return options.find("store").isPresent() ? options.get("store") : uriIn(Path.of(options.get("data")));
    }

    /** The store the launcher runs; one that was given by address has to be given here too. */
    private static String uriIn(Path data) throws IOException {
        for (JsonNode part : JsonMapper.shared().readTree(Files.readString(data.resolve("state.json"))).path("parts")) {
            if (part.path("name").asString("").equals("store")) {
                return "mongodb://127.0.0.1:" + part.path("ports").path(0).asInt();
            }
        }
        throw new IllegalArgumentException("This hall runs no store of its own: say --store mongodb://…");
    }
}
