package cn.onestamp.store;

import java.nio.file.Path;

/** The store as a process of its own: says in one line when it is ready, and in one sentence why it is not. */
public final class StoreProcess {

    private static final int BROKEN = 70;

    private StoreProcess() {
    }

    public static void main(String[] arguments) {
        try {
            StoreArguments wanted = StoreArguments.of(arguments, System.getenv());
            run(wanted);
        } catch (StoreCannotStart refusal) {
            System.err.println(refusal.getMessage());
            System.exit(refusal.exitCode());
        }
    }

    private static void run(StoreArguments wanted) {
        EmbeddedStore store = EmbeddedStore.start(wanted.data(), wanted.port(), wanted.forced(), broken -> halt(wanted.data(), broken));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(store), "store-stop"));
        System.out.println("store ready at " + store.uri() + " with file " + wanted.data().toAbsolutePath());
    }

    private static void stop(EmbeddedStore store) {
        store.close();
        System.out.println("store stopped");
    }

    /** Whoever waits for an acknowledgement must not wait for ever: the process ends at once, the file holds everything acknowledged. */
    private static void halt(Path data, Throwable broken) {
        System.err.println("The store cannot write " + data + " any more and stops; everything acknowledged is in it. Cause: " + broken.getMessage());
        System.err.flush();
        Runtime.getRuntime().halt(BROKEN);
    }
}
