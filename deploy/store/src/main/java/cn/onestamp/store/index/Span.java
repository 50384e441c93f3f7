package cn.onestamp.store.index;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of keys.
 *
 * @param from the first key, inclusive
 * @param to the first key after it, or null when it runs to the end
 */
record Span(byte[] from, byte @Nullable [] to) {

    static final Span EVERYTHING = new Span(new byte[0], null);

    static Span beginningWith(byte[] prefix) {
        return new Span(prefix, after(prefix));
    }

    boolean holds(byte[] key) {
        return Arrays.compareUnsigned(key, from) >= 0 && (to == null || Arrays.compareUnsigned(key, to) < 0);
    }

    /** The first byte string that does not begin with the prefix and sorts after all that do. */
    static byte @Nullable [] after(byte[] prefix) {
        for (int last = prefix.length - 1; last >= 0; last--) {
            if (prefix[last] != (byte) 0xFF) {
                byte[] next = Arrays.copyOf(prefix, last + 1);
                next[last]++;
                return next;
            }
        }
        return null;
    }

    static byte[] join(byte[] left, byte[] right) {
        byte[] joined = Arrays.copyOf(left, left.length + right.length);
        System.arraycopy(right, 0, joined, left.length, right.length);
        return joined;
    }

    static byte[] inverted(byte[] bytes) {
        var result = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            result[i] = (byte) ~bytes[i];
        }
        return result;
    }
}
