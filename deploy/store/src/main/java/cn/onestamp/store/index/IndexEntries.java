package cn.onestamp.store.index;

import cn.onestamp.store.disk.StoreFile;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Set;

import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** The entries of one index on disk: the key of the fields followed by the position leads to the position. */
final class IndexEntries {

    private static final String BUILT = "built:";
    private static final String ROUGH = "rough:";

    private final String name;
    private final MVMap<byte[], byte[]> entries;
    private final MVMap<String, String> facts;

    IndexEntries(StoreFile file, String name) {
        this.name = name;
        this.entries = file.map(name);
        this.facts = file.facts();
    }

    boolean isBuilt() {
        return facts.containsKey(BUILT + name);
    }

    void markBuilt() {
        facts.put(BUILT + name, "1");
    }

    /** Whether no key was ever entered that sorts otherwise than its document. */
    boolean isExact() {
        return !facts.containsKey(ROUGH + name);
    }

    void enter(KeyShape.Keys keys, Position position) {
        if (!keys.exact() && isExact()) {
            facts.put(ROUGH + name, "1");
        }
        keys.bytes().forEach(key -> entries.put(Span.join(key, position.bytes()), position.bytes()));
    }

    void leave(Set<byte[]> keys, Position position) {
        keys.forEach(key -> entries.remove(Span.join(key, position.bytes())));
    }

    /** @param own the document that may hold the key, or null for a new one */
    boolean isTaken(byte[] key, @Nullable Position own) {
        var holders = new MapWalk<>(entries, Span.beginningWith(key), false, (entry, position) -> position);
        while (holders.hasNext()) {
            if (own == null || !Arrays.equals(holders.next(), own.bytes())) {
                return true;
            }
        }
        return false;
    }

    Iterator<OrderedAccess.Hit> hits(Span span, boolean backwards) {
        return new MapWalk<>(entries, span, backwards, (key, position) -> new OrderedAccess.Hit(new Position(position), null));
    }

    long count() {
        return entries.sizeAsLong();
    }

    void clear() {
        entries.clear();
        facts.remove(BUILT + name);
        facts.remove(ROUGH + name);
    }
}
