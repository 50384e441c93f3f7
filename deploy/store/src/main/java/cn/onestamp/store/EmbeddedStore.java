package cn.onestamp.store;

import cn.onestamp.store.StoreCannotStart.Reason;
import cn.onestamp.store.disk.StoreFile;
import cn.onestamp.store.wire.StoreBackend;
import de.bwaldvogel.mongo.MongoServer;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;

/** A running store: reachable at {@link #uri()} from this machine only, until it is closed. */
public final class EmbeddedStore implements AutoCloseable {

    /** A command keeps its thread until it is written out; more threads share one writing. */
    private static final int THREADS = 16;

    private final MongoServer server;
    private final StoreFile file;
    private final int port;

    private EmbeddedStore(MongoServer server, StoreFile file) {
        this.server = server;
        this.file = file;
        this.port = server.getLocalAddress().getPort();
    }

    /**
     * Starts in this process, for tests.
     *
     * @param dataFile made when absent, with its folder
     * @param port 0 for any free one
     * @throws StoreCannotStart with a sentence that says why
     */
    public static EmbeddedStore start(Path dataFile, int port) {
        return start(dataFile, port, false, broken -> { });
    }

    /**
     * @param forced whether each change is forced to the device, against power cuts
     * @param onBroken told when the file can no longer be written; nothing is acknowledged from then on
     */
    static EmbeddedStore start(Path dataFile, int port, boolean forced, Consumer<Throwable> onBroken) {
        StoreFile file = StoreFile.open(dataFile, forced, onBroken);
        MongoServer server = new MongoServer(new StoreBackend(file, Clock.systemUTC()));
        try {
            server.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), 1, THREADS);
            return new EmbeddedStore(server, file);
        } catch (Exception failure) {
            server.shutdownNow();
            file.close();
            throw explain(failure, port);
        }
    }

    private static StoreCannotStart explain(Exception failure, int port) {
        if (failure instanceof BindException) {
            return new StoreCannotStart(Reason.PORT_TAKEN, "Port " + port + " on 127.0.0.1 is taken by another process; stop it or choose another port.", failure);
        }
        return new StoreCannotStart(Reason.USAGE, "The store cannot listen on port " + port + ": " + failure.getMessage(), failure);
    }

    /** The connection string for a driver. */
    public String uri() {
        return "mongodb://127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    /** Answers no more, writes everything out and lets the file go. */
    @Override
    public void close() {
        server.shutdownNow();
        file.close();
    }
}
