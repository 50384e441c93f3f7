package cn.onestamp.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What caretakers say who work behind the terminal: each has a file of its own, the youngest are kept. */
final class UpLogs {
    private static final int KEPT = 20;

    private final Path folder;

    UpLogs(Path folder) {
        this.folder = folder;
    }

    /** A new, empty file. */
    Path next(int portBase) throws IOException {
        Files.createDirectories(folder);
        for (Path old : youngestFirst().stream().skip(KEPT - 1).toList()) {
            Files.deleteIfExists(old);
        }
        return Files.createTempFile(folder, "up-" + portBase + "-", ".log");
    }

    private List<Path> youngestFirst() throws IOException {
        Map<Path, FileTime> written = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.getFileName().toString().matches("up-.*[.]log")).toList()) {
                written.put(file, Files.getLastModifiedTime(file));
            }
        }
        List<Path> files = new ArrayList<>(written.keySet());
        files.sort(Comparator.comparing(written::get).reversed());
        return files;
    }
}
