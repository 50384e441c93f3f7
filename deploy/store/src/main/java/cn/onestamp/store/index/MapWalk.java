package cn.onestamp.store.index;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;

import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** Walks the entries of a map within a span, forwards or backwards, over one unchanging state of the map. */
final class MapWalk<T> implements Iterator<T> {

    private final Cursor<byte[], byte[]> cursor;
    private final Span span;
    private final boolean backwards;
    private final BiFunction<byte[], byte[], T> entry;
    private @Nullable T next;

    MapWalk(MVMap<byte[], byte[]> map, Span span, boolean backwards, BiFunction<byte[], byte[], T> entry) {
        this.cursor = map.cursor(backwards ? span.to() : span.from(), null, backwards);
        this.span = span;
        this.backwards = backwards;
        this.entry = entry;
        advance();
    }

    private void advance() {
        next = null;
        while (cursor.hasNext()) {
            byte[] key = cursor.next();
            if (span.holds(key)) {
                next = entry.apply(key, cursor.getValue());
                return;
            }
            if (!isBeforeTheFirst(key)) {
                return;
            }
        }
    }

    /** Walking backwards, the key that ends the span may come first. */
    private boolean isBeforeTheFirst(byte[] key) {
        return backwards && Arrays.equals(key, span.to());
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public T next() {
        T current = next;
        if (current == null) {
            throw new NoSuchElementException();
        }
        advance();
        return current;
    }
}
