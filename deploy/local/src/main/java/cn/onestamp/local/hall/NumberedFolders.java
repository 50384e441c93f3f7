package cn.onestamp.local.hall;

import cn.onestamp.local.checkout.Checkout;
import cn.onestamp.local.folder.DataFolder;
import cn.onestamp.local.process.HallState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folders nobody named: each demo and each test run gets a new one, the last three of a kind are kept. */
public final class NumberedFolders {
    private static final int KEPT = 3;

    private final Checkout checkout;
    private final String prefix;
    private final Clock clock;

    /** {@code kind} is the first word of the folder's name. */
    public NumberedFolders(Checkout checkout, String kind, Clock clock) {
        this.checkout = checkout;
        this.prefix = kind + "-";
        this.clock = clock;
    }

    /** A folder that does not exist yet; older ones beyond those kept are deleted, never one that is open. */
    public DataFolder next() {
        try {
            Files.createDirectories(checkout.own());
            for (DataFolder old : all().stream().skip(KEPT - 1).toList()) {
                if (HallState.findOpen(old).isEmpty()) {
                    Throwaway.delete(old);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        String moment = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").format(LocalDateTime.now(clock));
        return new DataFolder(checkout.own().resolve(prefix + moment));
    }

    /** Youngest first. */
    private List<DataFolder> all() throws IOException {
        try (Stream<Path> folders = Files.list(checkout.own())) {
            return folders.filter(path -> path.getFileName().toString().startsWith(prefix))
                    .sorted(Comparator.reverseOrder())
                    .map(DataFolder::new)
                    .toList();
        }
    }
}
