package cn.onestamp.local.hall;

import cn.onestamp.local.folder.DataFolder;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Data folders that are not kept: in memory where the machine offers that, gone when the hall closes. */
public final class Throwaway {
    private static final Path MEMORY = Path.of("/dev/shm");

    private Throwaway() {}

    public static DataFolder folder() throws IOException {
        return new DataFolder(Files.isWritable(MEMORY)
                ? Files.createTempDirectory(MEMORY, "onestamp-")
                : Files.createTempDirectory("onestamp-"));
    }

    /** Deletes the folder; links in it are removed, not followed. */
    public static void delete(DataFolder folder) throws IOException {
        Files.walkFileTree(folder.path(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
