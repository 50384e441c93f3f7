package cn.onestamp.platform.file;

import org.jspecify.annotations.Nullable;

/** Why a file could not be kept or read. */
public abstract sealed class FileProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private FileProblem(String fact, @Nullable Throwable cause) {
        super(fact, cause);
    }

    /** The disk has no room; reading goes on, keeping works again when there is space. */
    public static final class StoreFull extends FileProblem {
        private static final long serialVersionUID = 1;

        StoreFull(Throwable cause) {
            super("the file store is full", cause);
        }
    }

    /** More bytes than were allowed. */
    public static final class TooLarge extends FileProblem {
        private static final long serialVersionUID = 1;

        TooLarge(long atMost) {
            super("the file is longer than " + atMost + " bytes", null);
        }
    }

    /** There is no file of that name. */
    public static final class Absent extends FileProblem {
        private static final long serialVersionUID = 1;

        Absent(FileId id) {
            super("there is no file " + id, null);
        }
    }

    /** The stored bytes are not those that were kept: cut short, changed, or another file's. */
    public static final class Broken extends FileProblem {
        private static final long serialVersionUID = 1;

        Broken(FileId id, String how) {
            this(id, how, null);
        }

        Broken(FileId id, String how, @Nullable Throwable cause) {
            super("file " + id + " is broken: " + how, cause);
        }
    }

    /** The disk failed in another way. */
    public static final class StoreFailed extends FileProblem {
        private static final long serialVersionUID = 1;

        StoreFailed(Throwable cause) {
            super("the file store failed: " + cause, cause);
        }
    }
}
