package cn.onestamp.store.index;

import cn.onestamp.store.disk.StoreFile;
import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * An index on the fields of documents. A change adds its new entries before it takes the old ones away, so a reader
 * never misses a document that is only moving.
 */
public final class StoredIndex extends Index<Position> implements OrderedAccess {

    private final KeyShape shape;
    private final boolean unique;
    private final IndexEntries entries;

    public StoredIndex(StoreFile file, String mapName, String name, List<IndexKey> keys, boolean unique, boolean sparse) {
        super(name, keys, sparse);
        this.shape = new KeyShape(keys);
        this.unique = unique;
        this.entries = new IndexEntries(file, mapName);
    }

    /** Documents already in the collection are all in the index now. */
    public void markBuilt() {
        entries.markBuilt();
    }

    /** Forgets everything, also what a build that failed half-way had entered. */
    @Override
    public void drop() {
        entries.clear();
    }

    /** The base class fills an index that says it is empty; one that was built stays as it is, even over no documents. */
    @Override
    public boolean isEmpty() {
        return !entries.isBuilt();
    }

    @Override
    public boolean isExact() {
        return entries.isExact();
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Position> collection) {
        refuseTaken(shape.keysOf(document), null, document, collection);
    }

    @Override
    public void add(Document document, Position position, MongoCollection<Position> collection) {
        KeyShape.Keys keys = shape.keysOf(document);
        refuseTaken(keys, null, document, collection);
        if (isKept(keys)) {
            entries.enter(keys, position);
        }
    }

    @Override
    public @Nullable Position remove(Document document) {
        KeyShape.Keys keys = shape.keysOf(document);
        if (!isKept(keys)) {
            return null;
        }
        Position position = Position.ofDocument(document);
        entries.leave(keys.bytes(), position);
        return position;
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Position> collection) {
        refuseTaken(shape.keysOf(after), Position.ofDocument(before), after, collection);
    }

    @Override
    public void updateInPlace(Document before, Document after, Position position, MongoCollection<Position> collection) {
        KeyShape.Keys now = shape.keysOf(after);
        Set<byte[]> superseded = KeyShape.distinct();
        superseded.addAll(shape.keysOf(before).bytes());
        if (isKept(now)) {
            entries.enter(now, position);
            superseded.removeAll(now.bytes());
        }
        entries.leave(superseded, position);
    }

    private boolean isKept(KeyShape.Keys keys) {
        return !(isSparse() && keys.missing());
    }

    private void refuseTaken(KeyShape.Keys keys, @Nullable Position own, Document document, MongoCollection<Position> collection) {
        if (unique && isKept(keys) && keys.bytes().stream().anyMatch(key -> entries.isTaken(key, own))) {
            throw new DuplicateKeyError(this, collection, getKeys(), shown(document));
        }
    }

    private KeyValue shown(Document document) {
        return new KeyValue(keys().stream().map(path -> FieldValues.of(document, path).values().getFirst())
                .map(value -> value instanceof Missing ? null : value).toList().toArray());
    }

    @Override
    public Iterator<Hit> hits(Span span, boolean backwards) {
        return entries.hits(span, backwards);
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
        return entries.count();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }
}
