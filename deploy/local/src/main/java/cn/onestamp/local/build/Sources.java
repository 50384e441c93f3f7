package cn.onestamp.local.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * Everything the programs are built from, as one fingerprint. Contents count, not dates: a fresh clone or a touched
 * file is not a change. Tests, documents and what builds produce do not count.
 */
final class Sources {
    private static final Set<String> LEFT_OUT = Set.of("target", "node_modules", "dist", "docs", "test", "coverage");

    /** The launcher builds itself before it runs; the data and the realm are read, not built. */
    private static final Set<Path> READ_ONLY = Set.of(Path.of("deploy/local"), Path.of("deploy/data"));

    private final Path root;

    public Sources(Path root) {
        this.root = root;
    }

    public String fingerprint() throws IOException {
        MessageDigest digest = sha256();
        for (Path file : files()) {
            digest.update(root.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(sha256().digest(Files.readAllBytes(file)));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return folder.equals(root) || counts(root.relativize(folder))
                        ? FileVisitResult.CONTINUE
                        : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && isSource(root.relativize(file))) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(null);
        return files;
    }

    private static boolean counts(Path folder) {
        String name = folder.getFileName().toString();
        return !name.startsWith(".") && !LEFT_OUT.contains(name) && !READ_ONLY.contains(folder);
    }

    private static boolean isSource(Path file) {
        return file.getNameCount() > 1 || file.toString().equals("pom.xml");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
