package cn.onestamp.intake.catalogue.seed;

import cn.onestamp.platform.crypto.Sha256;
import cn.onestamp.platform.table.Row;
import cn.onestamp.platform.table.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The files that were handed over. Their version is the digest of their bytes. */
final class ReferenceFolder {

    private static final List<String> FILES = List.of(
            "divisions.csv", "organs.csv", "holidays.json", "posts.csv", "items.csv", "item-details.json",
            "item-materials.csv", "materials.csv", "item-holders.csv", "grants.csv", "penalty-powers.csv");

    /** Counted up when the same rows are read as something else than before, so that they are taken in again. */
    private static final byte READING = 4;

    private final Path folder;

    ReferenceFolder(Path folder) {
        this.folder = folder;
    }

    List<Row> rows(String file) {
        return Table.read(folder.resolve(file));
    }

    Map<String, Object> object(String file) {
        try {
            return JsonMapper.shared().readValue(folder.resolve(file), new TypeReference<>() { });
        } catch (JacksonException e) {
            throw new IllegalStateException("cannot read " + file + ": " + e.getOriginalMessage(), e);
        }
    }

    /** SHA-256 over all files of the catalogue, as 64 hexadecimal digits. */
    String version() {
        try {
            MessageDigest digest = Sha256.begun();
            digest.update(READING);
            for (String file : FILES) {
                digest.update(Sha256.begun().digest(Files.readAllBytes(folder.resolve(file))));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException("the reference data is not complete", e);
        }
    }
}
