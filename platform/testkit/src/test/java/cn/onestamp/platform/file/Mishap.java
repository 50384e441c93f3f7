package cn.onestamp.platform.file;

import java.io.IOException;
import java.util.stream.Stream;

/** Everything that can go wrong with a file, as the store reports it. */
public final class Mishap {

    private static final FileId FILE = new FileId("ab".repeat(32));

    private Mishap() {}

    public static FileProblem full() {
        return new FileProblem.StoreFull(new IOException("No space left on device"));
    }

    public static FileProblem tooLarge() {
        return new FileProblem.TooLarge(20 << 20);
    }

    public static FileProblem failed() {
        return new FileProblem.StoreFailed(new IOException("/var/files: Input/output error"));
    }

    public static Stream<FileProblem> notWhatItWas() {
        return Stream.of(new FileProblem.Broken(FILE, "cut short"), new FileProblem.Absent(FILE));
    }
}
