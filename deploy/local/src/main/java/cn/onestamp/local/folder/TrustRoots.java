package cn.onestamp.local.folder;

import cn.onestamp.local.checkout.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The public roots of the seals made here, gathered so that a paper is checked without naming its data folder. */
public final class TrustRoots {
    private final Checkout checkout;

    public TrustRoots(Checkout checkout) {
        this.checkout = checkout;
    }

    /** Copies the folder's roots under their fingerprint; the same root twice is one file. */
    public void remember(DataFolder folder) throws IOException {
        Files.createDirectories(checkout.trust());
        try (Stream<Path> roots = Files.list(folder.trust())) {
            for (Path root : roots.filter(Files::isRegularFile).toList()) {
                remember(root);
            }
        }
    }

    private void remember(Path root) throws IOException {
        String name = root.getFileName().toString();
        String ending = name.contains(".") ? name.substring(name.lastIndexOf('.')) : "";
        Path kept = checkout.trust().resolve(fingerprint(Files.readAllBytes(root)) + ending);
        if (!Files.exists(kept)) {
            Path next = kept.resolveSibling(kept.getFileName() + ".next");
            Files.copy(root, next, StandardCopyOption.REPLACE_EXISTING);
            Files.move(next, kept, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Where a verifier should look: everything that ran here, and the given folder's own. */
    public List<Path> folders(DataFolder folder) {
        return Stream.of(checkout.trust(), folder.trust()).filter(Files::isDirectory).toList();
    }

    private static String fingerprint(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
