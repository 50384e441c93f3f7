package cn.onestamp.store;

import cn.onestamp.store.StoreCannotStart.Reason;
import cn.onestamp.store.disk.StoreFile;
import cn.onestamp.store.wire.StoreBackend;
import cn.onestamp.store.wire.WireServer;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;

/** A running store: reachable at {@link #uri()} from this machine only, until it is closed. */
public final class EmbeddedStore implements AutoCloseable {

    private static final byte[] THIS_MACHINE = {127, 0, 0, 1};

    private final WireServer server;
    private final StoreFile file;

    private EmbeddedStore(WireServer server, StoreFile file) {
        this.server = server;
        this.file = file;
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
        try {
            var address = new InetSocketAddress(InetAddress.getByAddress(THIS_MACHINE), port);
            return new EmbeddedStore(WireServer.listen(new StoreBackend(file, Clock.systemUTC()), address), file);
        } catch (Exception failure) {
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
        return "mongodb://127.0.0.1:" + port();
    }

    public int port() {
        return server.port();
    }

    /** Answers no more, writes everything out and lets the file go. */
    @Override
    public void close() {
        server.close();
        file.close();
    }
}
