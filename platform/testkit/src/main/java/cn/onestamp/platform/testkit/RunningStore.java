package cn.onestamp.platform.testkit;

import cn.onestamp.store.EmbeddedStore;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** The embedded store of this JVM, in a folder that goes when the JVM goes. */
final class RunningStore {

    private static final class Held {
        static final RunningStore STORE = start();
    }

    private final EmbeddedStore store;
    private final MongoClient client;

    private RunningStore(EmbeddedStore store) {
        this.store = store;
        this.client = MongoClients.create(store.uri());
    }

    static RunningStore get() {
        return Held.STORE;
    }

    String uri() {
        return store.uri();
    }

    MongoDatabase emptyDatabase() {
        return client.getDatabase("test_" + UUID.randomUUID().toString().replace('-', '_'));
    }

    private static RunningStore start() {
        try {
            Path folder = Files.createTempDirectory("onestamp-store");
            RunningStore running = new RunningStore(EmbeddedStore.start(folder.resolve("store.mv"), 0));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> running.clear(folder)));
            return running;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void clear(Path folder) {
        client.close();
        store.close();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
