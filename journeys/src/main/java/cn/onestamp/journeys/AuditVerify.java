package cn.onestamp.journeys;

import cn.onestamp.platform.audit.AuditVerification;
import cn.onestamp.platform.audit.AuditVerification.Finding;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Walks the audit chain of every service database. {@code --store mongodb://…}, or {@code --data} of an open hall. A line
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
            report(database, AuditVerification.of(store.getDatabase(database).getCollection(CHAIN)).block(PATIENCE));
        }
        return intact ? 0 : 1;
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
