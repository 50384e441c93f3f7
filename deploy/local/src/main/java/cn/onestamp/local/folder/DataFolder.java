package cn.onestamp.local.folder;

import cn.onestamp.local.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything one installation keeps; nothing of it lies elsewhere.
 *
 * @param path absolute
 */
public record DataFolder(Path path) {

    public DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    public boolean exists() {
        return Files.exists(versionFile());
    }

    /** For what only a hall that was opened once can answer. */
    public void mustHoldAHall() {
        if (!exists()) {
            throw new Refusal("There is no town hall in " + path + " yet.");
        }
    }

    /** Makes the folders that are missing; only the owner may look inside. */
    public void make() throws IOException {
        Files.createDirectories(path);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        for (Path each : folders()) {
            Files.createDirectories(each);
        }
    }

    private List<Path> folders() {
        return List.of(secrets(), store(), kafka(), keycloak(), files(), trust(), logs());
    }

    /** Everything a first opening may have made before the folder counts as one with a hall. */
    List<Path> own() {
        List<Path> own = new ArrayList<>(folders());
        own.addAll(List.of(versionFile(), beginning(), lock(), state(), townTime()));
        return own;
    }

    public Path versionFile() {
        return path.resolve("version");
    }

    public Path beginning() {
        return path.resolve("beginning.json");
    }

    public Path lock() {
        return path.resolve("lock");
    }

    public Path state() {
        return path.resolve("state.json");
    }

    public Path townTime() {
        return path.resolve("town-time");
    }

    public Path secrets() {
        return path.resolve("secrets");
    }

    public Path store() {
        return path.resolve("store");
    }

    public Path kafka() {
        return path.resolve("kafka");
    }

    public Path keycloak() {
        return path.resolve("keycloak");
    }

    public Path files() {
        return path.resolve("files");
    }

    public Path trust() {
        return path.resolve("trust");
    }

    public Path logs() {
        return path.resolve("logs");
    }

    public Path log(String process) {
        return logs().resolve(process + ".log");
    }
}
