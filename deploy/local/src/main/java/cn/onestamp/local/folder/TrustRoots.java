package cn.onestamp.local.folder;

import cn.onestamp.local.checkout.Checkout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The public roots of the seals made here, gathered so that a paper is checked without naming its data folder. The roots
 * of one installation belong together and stay in a folder of their own, named by what is in it.
 */
public final class TrustRoots {
    private final Checkout checkout;

    public TrustRoots(Checkout checkout) {
        this.checkout = checkout;
    }

    /** Copies the folder's roots; the same roots twice are one copy. */
    public void remember(DataFolder folder) throws IOException {
        List<Path> roots = files(folder.trust());
        Path kept = checkout.trust().resolve(fingerprint(roots));
        if (roots.isEmpty() || Files.exists(kept)) {
            return;
        }
        Files.createDirectories(checkout.trust());
        Path next = Files.createTempDirectory(checkout.trust(), ".next");
        for (Path root : roots) {
            Files.copy(root, next.resolve(root.getFileName()));
        }
        Files.move(next, kept, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Where a verifier should look: everything that ran here, and the given folder's own. */
    public List<Path> folders(DataFolder folder) throws IOException {
        List<Path> folders = new ArrayList<>();
        if (Files.isDirectory(checkout.trust())) {
            try (Stream<Path> kept = Files.list(checkout.trust())) {
                kept.filter(path -> !path.getFileName().toString().startsWith(".")).sorted().forEach(folders::add);
            }
        }
        folders.add(folder.trust());
        return folders.stream().filter(Files::isDirectory).toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String fingerprint(List<Path> files) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files) {
                digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
