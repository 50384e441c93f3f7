package cn.onestamp.store.disk;

import cn.onestamp.store.StoreCannotStart;
import cn.onestamp.store.StoreCannotStart.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** Opens the file and refuses, in a sentence, what cannot be served: newer formats, files in use, full disks, foreign files. */
final class OpenFile {

    /** Raise when an older program could no longer read what this one writes. */
    static final int FORMAT = 1;

    private static final int CACHE_MEGABYTES = 32;

    private OpenFile() {
    }

    static MVStore open(Path path) {
        MVStore store = openAnyFormat(path);
        try {
            admit(store, path);
            store.setRetentionTime(0);
            store.commit();
            return store;
        } catch (StoreCannotStart refusal) {
            store.closeImmediately();
            throw refusal;
        } catch (MVStoreException failure) {
            store.closeImmediately();
            throw explain(failure, path);
        }
    }

    private static MVStore openAnyFormat(Path path) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            return new MVStore.Builder().fileName(path.toAbsolutePath().toString())
                    .autoCommitDisabled().autoCommitBufferSize(0).cacheSize(CACHE_MEGABYTES).pageSplitSize(4096).open();
        } catch (MVStoreException failure) {
            throw explain(failure, path);
        } catch (IOException failure) {
            throw new StoreCannotStart(Reason.UNREADABLE, "The folder of " + path + " cannot be made: " + failure.getMessage(), failure);
        }
    }

    private static void admit(MVStore store, Path path) {
        int found = store.getStoreVersion();
        if (found > FORMAT) {
            throw new StoreCannotStart(Reason.NEWER_FORMAT, "The store file " + path + " has format " + found
                    + ", this program knows formats up to " + FORMAT + ": it was written by a newer version; start that one, nothing was changed.");
        }
        if (found == 0 && !store.getMapNames().isEmpty()) {
            throw new StoreCannotStart(Reason.UNREADABLE, "The file " + path + " is not a OneStamp store; nothing was changed.");
        }
        if (found == 0) {
            store.setStoreVersion(FORMAT);
        }
    }

    private static StoreCannotStart explain(MVStoreException failure, Path path) {
        if (failure.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
            return new StoreCannotStart(Reason.FILE_IN_USE, "The store file " + path + " is in use by another process; stop that one first.", failure);
        }
        if (failure.getErrorCode() == DataUtils.ERROR_UNSUPPORTED_FORMAT) {
            return new StoreCannotStart(Reason.NEWER_FORMAT, "The store file " + path
                    + " was written by a newer version of its library; start that version, nothing was changed.", failure);
        }
        if (FreeSpace.isExhausted(path)) {
            return new StoreCannotStart(Reason.DISK_FULL, "The disk holding " + path + " is full; free some space and start again, nothing is lost.", failure);
        }
        return new StoreCannotStart(Reason.UNREADABLE, "The store file " + path + " cannot be read: " + failure.getMessage(), failure);
    }
}
