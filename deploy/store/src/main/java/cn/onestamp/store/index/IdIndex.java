package cn.onestamp.store.index;

import cn.onestamp.store.disk.StoreFile;
import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.Iterator;
import java.util.List;

import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** The index on {@code _id}: the documents themselves, which lie in this order. */
public final class IdIndex extends Index<Position> implements OrderedAccess {

    private static final String ROUGH = "rough:";

    private final String mapName;
    private final KeyShape shape;
    private final MVMap<byte[], byte[]> documents;
    private final MVMap<String, String> facts;

    public IdIndex(StoreFile file, String mapName, String name) {
        super(name, List.of(new IndexKey("_id", true)), false);
        this.mapName = mapName;
        this.shape = new KeyShape(getKeys());
        this.documents = file.map(mapName);
        this.facts = file.facts();
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Position> collection) {
        if (documents.containsKey(Position.ofDocument(document).bytes())) {
            throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(document.get("_id")));
        }
    }

    @Override
    public void add(Document document, Position position, MongoCollection<Position> collection) {
        if (!SortableKey.sortsExactly(document.get("_id")) && isExact()) {
            facts.put(ROUGH + mapName, "1");
        }
    }

    @Override
    public @Nullable Position remove(Document document) {
        return Position.ofDocument(document);
    }

    @Override
    public Iterator<Hit> hits(Span span, boolean backwards) {
        return new MapWalk<>(documents, span, backwards, (key, document) -> new Hit(new Position(key), document));
    }

    @Override
    public boolean isExact() {
        return !facts.containsKey(ROUGH + mapName);
    }

    @Override
    public void drop() {
        facts.remove(ROUGH + mapName);
    }

    @Override
    public KeyShape shape() {
        return shape;
    }

    @Override
    public boolean isSparseAccess() {
        return false;
    }

    @Override
    public boolean isUnique() {
        return true;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public Position getPosition(Document document) {
        return Position.ofDocument(document);
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Position> collection) {
        // the identifier never changes
    }

    @Override
    public void updateInPlace(Document before, Document after, Position position, MongoCollection<Position> collection) {
        // the identifier never changes
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
        return documents.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }
}
