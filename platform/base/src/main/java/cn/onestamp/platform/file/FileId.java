package cn.onestamp.platform.file;

import java.util.regex.Pattern;

/**
 * Name of a stored file: the SHA-256 of its content as people handed it in.
 *
 * @param sha256 64 small hexadecimal digits
 */
public record FileId(String sha256) {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    /** @throws IllegalArgumentException if it is no such digest */
    public FileId {
        if (!HEX.matcher(sha256).matches()) {
            throw new IllegalArgumentException("a file is named by 64 hexadecimal digits");
        }
    }

    @Override
    public String toString() {
        return sha256;
    }
}
