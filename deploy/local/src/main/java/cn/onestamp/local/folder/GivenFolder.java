package cn.onestamp.local.folder;

import cn.onestamp.local.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A data folder as a person names it; looks at it and touches nothing. */
public final class GivenFolder {
    /** A disk of its own has this from the beginning. */
    private static final String LOST_AND_FOUND = "lost+found";

    private GivenFolder() {}

    /** Refuses what can be no folder: nothing at all, a file, a place inside a file. */
    public static DataFolder named(String typed) {
        if (typed.isBlank()) {
            throw new Refusal("--data needs the name of a folder, and it is empty.");
        }
        DataFolder folder = folder(typed);
        Path nearest = nearest(folder.path());
        if (!Files.isDirectory(nearest)) {
            throw new Refusal("--data needs a folder, and " + nearest + " is none.");
        }
        return folder;
    }

    /** Refuses a place where nothing can be kept; a hall there may still be read. */
    static void mustBeWritable(DataFolder folder) {
        Path nearest = nearest(folder.path());
        if (!isWritten(nearest)) {
            throw new Refusal("The data folder " + folder.path() + " cannot be written: " + nearest + " takes no files.");
        }
    }

    /** Refuses a folder that is somebody else's; one whose first opening was broken off is ours. */
    static void mustBeNewOrOurs(DataFolder folder) throws IOException {
        if (!Files.isDirectory(folder.path())) {
            return;
        }
        Set<Path> ours = Set.copyOf(folder.own());
        List<Path> foreign;
        try (Stream<Path> found = Files.list(folder.path())) {
            foreign = found.filter(path -> !ours.contains(whole(path)))
                    .filter(path -> !path.endsWith(LOST_AND_FOUND))
                    .sorted()
                    .toList();
        }
        if (!foreign.isEmpty()) {
            throw new Refusal("The folder " + folder.path() + " holds no town hall but " + foreign.getFirst().getFileName()
                    + (foreign.size() > 1 ? " and others" : "") + "; name an empty or a new folder. Nothing was changed.");
        }
    }

    /** What was being written when a start was broken off counts as what it should have become. */
    private static Path whole(Path path) {
        String name = path.getFileName().toString();
        return name.endsWith(SafeFile.NEXT) ? path.resolveSibling(name.substring(0, name.length() - SafeFile.NEXT.length())) : path;
    }

    private static DataFolder folder(String typed) {
        try {
            return new DataFolder(Path.of(typed));
        } catch (InvalidPathException noName) {
            throw new Refusal("--data needs the name of a folder, and \"" + typed + "\" can be none.");
        }
    }

    private static Path nearest(Path path) {
        Path nearest = path;
        while (!Files.exists(nearest) && nearest.getParent() != null) {
            nearest = nearest.getParent();
        }
        return nearest;
    }

    /** Views of the kernel such as /proc say that they can be written, but there is no room in them at all. */
    private static boolean isWritten(Path folder) {
        try {
            return Files.isWritable(folder) && Files.getFileStore(folder).getTotalSpace() > 0;
        } catch (IOException unknown) {
            return false;
        }
    }
}
