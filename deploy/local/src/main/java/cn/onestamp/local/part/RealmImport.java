package cn.onestamp.local.part;

import cn.onestamp.local.folder.SafeFile;
import cn.onestamp.local.process.Launch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts the realm into Keycloak's database when the folder is new, and again when the realm in the checkout or the
 * public address has changed since. Keycloak fills the placeholders for addresses and secrets from its environment.
 */
final class RealmImport {
    private final Realm realm;
    private String mark = "";

    RealmImport(Realm realm) {
        this.realm = realm;
    }

    /** True when the coming start must import; a changed realm is replaced right here. */
    synchronized boolean prepare(KeycloakHome home, Map<String, String> environment) throws IOException, InterruptedException {
        mark = markOf(environment);
        boolean known = Files.exists(home.realmMark());
        if (known && Files.readString(home.realmMark()).equals(mark)) {
            return false;
        }
        SafeFile.write(home.importFile(), realm.json());
        if (known) {
            replace(home.override(environment));
            imported(home);
        }
        return !known;
    }

    /** The file goes: it holds what only the database needs to know. */
    synchronized void imported(KeycloakHome home) throws IOException {
        SafeFile.write(home.realmMark(), mark);
        Files.deleteIfExists(home.importFile());
    }

    private static void replace(Launch launch) throws IOException, InterruptedException {
        Path log = launch.folder().resolve("import.log");
        ProcessBuilder builder = new ProcessBuilder(launch.command())
                .directory(launch.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(launch.environment());
        if (builder.start().waitFor() != 0) {
            throw new IOException("the changed realm could not be taken over, see " + log);
        }
    }

    private String markOf(Map<String, String> environment) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(realm.source().getBytes(StandardCharsets.UTF_8));
            digest.update(new TreeMap<>(environment).toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
