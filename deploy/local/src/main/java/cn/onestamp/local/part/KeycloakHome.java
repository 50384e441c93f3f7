package cn.onestamp.local.part;

import cn.onestamp.local.checkout.Java;
import cn.onestamp.local.folder.SafeFile;
import cn.onestamp.local.process.Launch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Keycloak's home inside a data folder: the programs are links to the distribution the build prepared, the database
 * is the folder's own. Java is started directly, because kc.sh would stand between us and the process.
 */
final class KeycloakHome {
    private static final List<String> PROGRAMS = List.of("lib", "providers", "themes");
    private final Hall hall;
    private final Path home;

    KeycloakHome(Hall hall) {
        this.hall = hall;
        this.home = hall.folder().keycloak();
    }

    Path importFile() {
        return home.resolve("data/import/onestamp-realm.json");
    }

    /** Remembers which realm the database holds. */
    Path realmMark() {
        return home.resolve("realm.sha256");
    }

    void prepare() throws IOException {
        Files.createDirectories(importFile().getParent());
        for (String program : PROGRAMS) {
            Path link = home.resolve(program);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, hall.checkout().keycloak().toRealPath().resolve(program));
        }
        Path conf = Files.createDirectories(home.resolve("conf"));
        try (Stream<Path> files = Files.list(hall.checkout().keycloak().resolve("conf"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                SafeFile.write(conf.resolve(file.getFileName().toString()), Files.readString(file));
            }
        }
    }

    Launch start(Map<String, String> environment, boolean importing) {
        List<String> words = new ArrayList<>(List.of(
                "start",
                "--optimized",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + hall.ports().keycloak(),
                "--http-management-port=" + hall.ports().keycloakManagement(),
                "--hostname=" + hall.ports().address() + "/auth",
                "--hostname-backchannel-dynamic=true",
                "--cache=local",
                // A failed sign-in would be logged with what was typed as a name, often an ID number.
                "--log-level=info,org.keycloak.events:off"));
        if (importing) {
            words.add("--import-realm");
        }
        return run(environment, words);
    }

    Launch override(Map<String, String> environment) {
        return run(environment, List.of("import", "--optimized", "--override=true", "--file=" + importFile()));
    }

    private Launch run(Map<String, String> environment, List<String> words) {
        List<String> command = new ArrayList<>(List.of(Java.executable().toString()));
        command.addAll(flags());
        command.add("-Dkc.home.dir=" + home);
        command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        command.addAll(List.of("-cp", home.resolve("lib/quarkus-run.jar").toString()));
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(words);
        return new Launch(command, environment, home);
    }

    /** Those kc.sh would give, with the heap and the collector of a small machine. */
    private List<String> flags() {
        return hall.jvm().flags(
                256,
                "-XX:MaxMetaspaceSize=256m",
                "-XX:ReservedCodeCacheSize=64m",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED");
    }
}
