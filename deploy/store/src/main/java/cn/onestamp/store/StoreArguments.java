package cn.onestamp.store;

import cn.onestamp.store.StoreCannotStart.Reason;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What the process is told: {@code --data FILE --port N [--host 127.0.0.1] [--forced true]}, or the same as
 * environment variables {@code ONESTAMP_STORE_DATA}, {@code _PORT}, {@code _HOST}, {@code _FORCED}.
 *
 * @param forced whether each change is forced to the device, against power cuts
 */
record StoreArguments(Path data, int port, boolean forced) {

    private static final String USAGE = "Usage: --data FILE --port N [--host 127.0.0.1] [--forced true]";
    private static final int DEFAULT_PORT = 8412;

    static StoreArguments of(String[] arguments, Map<String, String> environment) {
        Map<String, String> given = new HashMap<>();
        for (String name : new String[] {"data", "port", "host", "forced"}) {
            String value = environment.get("ONESTAMP_STORE_" + name.toUpperCase(Locale.ROOT));
            if (value != null) {
                given.put(name, value);
            }
        }
        for (int i = 0; i < arguments.length; i += 2) {
            if (!arguments[i].startsWith("--") || i + 1 == arguments.length) {
                throw new StoreCannotStart(Reason.USAGE, USAGE);
            }
            given.put(arguments[i].substring(2), arguments[i + 1]);
        }
        return of(given);
    }

    private static StoreArguments of(Map<String, String> given) {
        requireThisMachine(given.getOrDefault("host", "127.0.0.1"));
        String data = given.get("data");
        if (data == null) {
            throw new StoreCannotStart(Reason.USAGE, "The store needs a file to keep its data in. " + USAGE);
        }
        return new StoreArguments(Path.of(data), port(given.get("port")), Boolean.parseBoolean(given.get("forced")));
    }

    /** There are no accounts: whoever reaches the port reads everything. */
    private static void requireThisMachine(String host) {
        if (!host.equals("127.0.0.1") && !host.equals("localhost")) {
            throw new StoreCannotStart(Reason.USAGE, "The store has no accounts and listens on 127.0.0.1 only, not on " + host + ".");
        }
    }

    private static int port(@Nullable String text) {
        try {
            return text == null ? DEFAULT_PORT : Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            throw new StoreCannotStart(Reason.USAGE, "'" + text + "' is not a port number. " + USAGE, notANumber);
        }
    }
}
