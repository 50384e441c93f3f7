package cn.onestamp.local.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** The keys of the house: made at the first start, one file each, never printed. */
public final class Secrets {
    private static final int BYTES = 32;

    private final DataFolder folder;
    private final SecureRandom random;

    public Secrets(DataFolder folder, SecureRandom random) {
        this.folder = folder;
        this.random = random;
    }

    /** The folder of one process, as a Spring config tree: a file is a property. */
    public Path of(String process) {
        return folder.secrets().resolve(process);
    }

    /** The secret, made now if it was never made: base64 of 32 bytes. Two parts may ask for the same one at once. */
    public synchronized String get(String process, String name) throws IOException {
        Path file = Files.createDirectories(of(process)).resolve(name);
        if (!Files.exists(file)) {
            SafeFile.write(file, fresh());
        }
        return Files.readString(file);
    }

    private String fresh() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
