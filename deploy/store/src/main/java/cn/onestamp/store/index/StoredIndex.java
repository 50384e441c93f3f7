package cn.onestamp.store.index;

import cn.onestamp.store.disk.StoreFile;
import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * An index on disk: the key of the fields followed by the position leads to the position. A change adds its new
 * entries before it takes the old ones away, so a reader never misses a document that is only moving.
 */
public final class StoredIndex extends Index<Position> implements OrderedAccess {

    private static final String BUILT = "built:";
    private static final String ROUGH = "rough:";

    private final String mapName;
    private final KeyShape shape;
    private final boolean unique;
    private final MVMap<byte[], byte[]> entries;
    private final MVMap<String, String> facts;

    public StoredIndex(StoreFile file, String mapName, String name, List<IndexKey> keys, boolean unique, boolean sparse) {
        super(name, keys, sparse);
        this.mapName = mapName;
        this.shape = new KeyShape(keys);
        this.unique = unique;
        this.entries = file.map(mapName);
        this.facts = file.facts();
    }

    /** Documents already in the collection are all in the index now. */
    public void markBuilt() {
        facts.put(BUILT + mapName, "1");
    }

    /** Forgets everything, also what a build that failed half-way had entered. */
    @Override
    public void drop() {
        entries.clear();
        facts.remove(BUILT + mapName);
        facts.remove(ROUGH + mapName);
    }

    /** The base class fills an index that says it is empty; one that was built stays as it is, even over no documents. */
    @Override
    public boolean isEmpty() {
        return !facts.containsKey(BUILT + mapName);
    }

    @Override
    public boolean isExact() {
        return !facts.containsKey(ROUGH + mapName);
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Position> collection) {
        KeyShape.Keys keys = shape.keysOf(document);
        if (unique && isKept(keys)) {
            keys.bytes().forEach(key -> refuseTaken(key, null, document, collection));
        }
    }

    @Override
    public void add(Document document, Position position, MongoCollection<Position> collection) {
        checkAdd(document, collection);
        KeyShape.Keys keys = shape.keysOf(document);
        if (isKept(keys)) {
            enter(keys, position);
        }
    }

    @Override
    public @Nullable Position remove(Document document) {
        KeyShape.Keys keys = shape.keysOf(document);
        if (!isKept(keys)) {
            return null;
        }
        Position position = Position.ofDocument(document);
        keys.bytes().forEach(key -> entries.remove(Span.join(key, position.bytes())));
        return position;
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Position> collection) {
        KeyShape.Keys keys = shape.keysOf(after);
        if (unique && isKept(keys)) {
            Position own = Position.ofDocument(before);
            keys.bytes().forEach(key -> refuseTaken(key, own, after, collection));
        }
    }

    @Override
    public void updateInPlace(Document before, Document after, Position position, MongoCollection<Position> collection) {
        KeyShape.Keys old = shape.keysOf(before);
        KeyShape.Keys now = shape.keysOf(after);
        Set<byte[]> wanted = isKept(now) ? now.bytes() : KeyShape.distinct();
        if (isKept(now)) {
            enter(now, position);
        }
        if (isKept(old)) {
            old.bytes().stream().filter(key -> !wanted.contains(key))
                    .forEach(key -> entries.remove(Span.join(key, position.bytes())));
        }
    }

    private void enter(KeyShape.Keys keys, Position position) {
        if (!keys.exact() && isExact()) {
            facts.put(ROUGH + mapName, "1");
        }
        keys.bytes().forEach(key -> entries.put(Span.join(key, position.bytes()), position.bytes()));
    }

    private boolean isKept(KeyShape.Keys keys) {
        return !(isSparse() && keys.missing());
    }

    private void refuseTaken(byte[] key, @Nullable Position own, Document document, MongoCollection<Position> collection) {
        var taken = new MapWalk<>(entries, Span.beginningWith(key), false, (entry, position) -> position);
        while (taken.hasNext()) {
            if (own == null || !Arrays.equals(taken.next(), own.bytes())) {
                throw new DuplicateKeyError(this, collection, getKeys(), shown(document));
            }
        }
    }

    private KeyValue shown(Document document) {
        return new KeyValue(keys().stream().map(path -> FieldValues.of(document, path).values().getFirst())
                .map(value -> value instanceof de.bwaldvogel.mongo.backend.Missing ? null : value).toList().toArray());
    }

    @Override
    public Iterator<Hit> hits(Span span, boolean backwards) {
        return new MapWalk<>(entries, span, backwards, (key, position) -> new Hit(new Position(position), null));
    }

    @Override
    public KeyShape shape() {
        return shape;
    }

    @Override
    public boolean isSparseAccess() {
        return isSparse();
    }

    @Override
    public boolean isUnique() {
        return unique;
    }

    @Override
    public boolean hasSameOptions(Index<?> other) {
        return super.hasSameOptions(other) && isUnique() == other.isUnique()
                && toIndexDescription().get("key").toString().equals(other.toIndexDescription().get("key").toString());
    }

    @Override
    public Position getPosition(Document document) {
        return Position.ofDocument(document);
    }

    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Position> getPositions(Document query) {
        throw new UnsupportedOperationException("the plan decides which index answers");
    }

    @Override
    public long getCount() {
        return entries.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }
}
