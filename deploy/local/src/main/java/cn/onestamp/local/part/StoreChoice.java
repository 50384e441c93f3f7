package cn.onestamp.local.part;

import cn.onestamp.local.Refusal;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Where the cases are filed. */
public sealed interface StoreChoice {

    String uri(Ports ports);

    /** How it is written after {@code --store} and kept in the data folder. */
    String name();

    static StoreChoice of(String name) {
        return switch (name) {
            case "embedded" -> new Embedded();
            case "mongod" -> new Mongod();
            case String address when address.startsWith("mongodb://") || address.startsWith("mongodb+srv://") ->
                new Given(address);
            default -> throw new Refusal("There is no store \"" + name + "\"; it is embedded, mongod or a mongodb:// address.");
        };
    }

    /** For a new folder nobody chose a store for: a real MongoDB where there is one. */
    static StoreChoice usual() {
        return Mongod.isInstalled() ? new Mongod() : new Embedded();
    }

    /** Our own process, an emulator for trying out, testing and small halls. */
    record Embedded() implements StoreChoice {
        @Override
        public String uri(Ports ports) {
            return "mongodb://127.0.0.1:" + ports.store();
        }

        @Override
        public String name() {
            return "embedded";
        }
    }

    /** The {@code mongod} of this machine, as a replica set of one. */
    record Mongod() implements StoreChoice {
        static boolean isInstalled() {
            String path = System.getenv().getOrDefault("PATH", "");
            return Arrays.stream(path.split(File.pathSeparator))
                    .anyMatch(folder -> Files.isExecutable(Path.of(folder, "mongod")));
        }

        @Override
        public String uri(Ports ports) {
            return "mongodb://127.0.0.1:" + ports.store() + "/?replicaSet=onestamp";
        }

        @Override
        public String name() {
            return "mongod";
        }
    }

    /** Somebody else's, only used. */
    record Given(String address) implements StoreChoice {
        @Override
        public String uri(Ports ports) {
            return address;
        }

        @Override
        public String name() {
            return address;
        }
    }
}
