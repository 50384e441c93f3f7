package cn.onestamp.clock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/** Where the launcher keeps how far town time is from machine time: one line, a signed ISO-8601 duration. */
record OffsetFile(Path path) {

    /** What tells one writing of the file from the next; a replaced file has another key even at the same instant. */
    record Stamp(Instant modified, String key, long size) {
        private static final Stamp ABSENT = new Stamp(Instant.EPOCH, "absent", 0);
    }

    Stamp stamp() throws IOException {
        try {
            var attributes = Files.readAttributes(path, BasicFileAttributes.class);
            Instant modified = attributes.lastModifiedTime().toInstant();
            return new Stamp(modified, String.valueOf(attributes.fileKey()), attributes.size());
        } catch (NoSuchFileException gone) {
            return Stamp.ABSENT;
        }
    }

    Duration offset() throws IOException {
        String text = Files.readString(path).strip();
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException noDuration) {
            throw new IOException("\"" + text + "\" is not a duration such as PT-7704H12M", noDuration);
        }
    }
}
