package cn.onestamp.local.folder;

import cn.onestamp.local.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a data folder was begun with and keeps for ever.
 *
 * @param store {@code embedded}, {@code mongod} or a {@code mongodb://} address
 * @param townDate the first day of the town, where it was not simply today
 */
public record Beginning(String store, @Nullable LocalDate townDate) {
    /** Raised when an older launcher could no longer read the folder. */
    static final int VERSION = 1;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Empty for a new folder; refuses one that a newer launcher wrote, a damaged one and somebody else's. */
    public static Optional<Beginning> find(DataFolder folder) throws IOException {
        GivenFolder.mustBeWritable(folder);
        if (!folder.exists()) {
            GivenFolder.mustBeNewOrOurs(folder);
            return Optional.empty();
        }
        int version = version(folder);
        if (version > VERSION) {
            throw new Refusal("The data folder " + folder.path() + " was written by a newer OneStamp (folder version "
                    + version + "); this one reads version " + VERSION + ". Nothing was changed.");
        }
        try {
            return Optional.of(JSON.readValue(Files.readString(folder.beginning()), Beginning.class));
        } catch (IOException | JacksonException damaged) {
            throw damaged(folder.beginning());
        }
    }

    private static int version(DataFolder folder) {
        try {
            return Integer.parseUnsignedInt(Files.readString(folder.versionFile()).strip());
        } catch (IOException | NumberFormatException damaged) {
            throw damaged(folder.versionFile());
        }
    }

    private static Refusal damaged(Path file) {
        return new Refusal("The file " + file + " is not what OneStamp wrote there; bring it back from a copy, or name"
                + " another --data folder. Nothing was changed.");
    }

    public void keep(DataFolder folder) throws IOException {
        SafeFile.write(folder.beginning(), JSON.writeValueAsString(this));
        SafeFile.write(folder.versionFile(), VERSION + "\n");
    }

    /** What was asked for now must be what the folder was begun with. */
    public void mustAgreeWith(Optional<String> askedStore, Optional<LocalDate> askedDate, DataFolder folder) {
        askedStore.filter(asked -> !asked.equals(store)).ifPresent(asked -> {
            throw new Refusal("The cases of " + folder.path() + " are in the store \"" + store + "\", not in \"" + asked
                    + "\". Use another --data folder for another store.");
        });
        askedDate.filter(asked -> !asked.equals(townDate)).ifPresent(asked -> {
            throw new Refusal("The town of " + folder.path() + " began on "
                    + (townDate == null ? "the day it was made" : townDate)
                    + "; a new --data folder begins on another day, and ./onestamp clock moves this one forward.");
        });
    }
}
