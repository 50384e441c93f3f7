package cn.onestamp.platform.verification;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** The licence in the test resources. */
final class APaper {

    private APaper() {
    }

    static byte[] ofd() throws IOException {
        return read("licence.ofd");
    }

    static byte[] pdf() throws IOException {
        return read("licence.pdf");
    }

    static Path folder() {
        return Path.of("src/test/resources/papers").toAbsolutePath();
    }

    static Path trust() {
        return folder().resolve("trust");
    }

    static PaperVerifier verifier() throws IOException {
        return new PaperVerifier(TrustedRoots.read(List.of(trust())));
    }

    private static byte[] read(String name) throws IOException {
        try (InputStream in = APaper.class.getResourceAsStream("/papers/" + name)) {
            return in.readAllBytes();
        }
    }
}
