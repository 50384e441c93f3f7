package cn.onestamp.store.collection;

import cn.onestamp.store.disk.StoreFile;
import cn.onestamp.store.index.IdIndex;
import cn.onestamp.store.index.Plan;
import cn.onestamp.store.index.Position;
import cn.onestamp.store.index.StoredIndex;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexBuildFailedException;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** One collection. Writers take turns; readers do not wait for them and see each document either before or after a change. */
final class StoreCollection extends AbstractMongoCollection<Position> {

    private static final int SHORT_PAGE = 200;

    private final MVMap<byte[], byte[]> documents;
    private final OpenCursors cursors;
    private final IdIndex byId;
    private final List<StoredIndex> indexes = new CopyOnWriteArrayList<>();

    StoreCollection(MongoDatabase database, String name, CollectionOptions options, StoreFile file, String mapName, CursorRegistry registry) {
        super(database, name, options, registry);
        this.cursors = new OpenCursors(registry);
        this.documents = file.map(mapName);
        this.byId = new IdIndex(file, mapName, "_id_");
    }

    @Override
    protected QueryResult queryDocuments(Document query, @Nullable Document sort, int skip, int limit, int batchSize, @Nullable Document fields) {
        Selection selection = select(query, sort);
        boolean oneShortPage = selection.plan().isOrdered() && limit > 0 && limit <= Math.min(batchSize, SHORT_PAGE);
        return batchSize == 0 || oneShortPage
                ? shown(selection.documents(skip, limit), fields)
                : inBatches(selection, selection.positions(skip, limit), batchSize, fields);
    }

    private QueryResult inBatches(Selection selection, List<Position> positions, int batchSize, @Nullable Document fields) {
        var cursor = new PositionCursor(cursors.nextId(), positions, selection::fetch, document -> shown(Stream.of(document), fields).iterator().next());
        List<Document> first = cursor.takeDocuments(batchSize);
        if (cursor.isEmpty()) {
            return new QueryResult(first);
        }
        cursors.add(cursor);
        return new QueryResult(first, cursor);
    }

    private QueryResult shown(Stream<Document> found, @Nullable Document fields) {
        return matchDocumentsFromStream(new Document(), found, 0, 0, 0, null, fields);
    }

    Selection select(Document query, @Nullable Document sort) {
        return new Selection(this, Plan.choose(byId, indexes, query, sort), query, sort);
    }

    /** The stock matcher remembers where in an array it matched, so readers side by side each need one of their own. */
    @Override
    protected boolean documentMatchesQuery(Document document, Document query) {
        return new DefaultQueryMatcher().matches(document, query);
    }

    @Override
    protected QueryResult matchDocuments(Document query, Document sort, int skip, int limit, int batchSize, Document fields) {
        return queryDocuments(query, sort, skip, limit, batchSize, fields);
    }

    @Override
    protected @Nullable Document getDocument(Position position) {
        byte[] bytes = stored(position);
        return bytes == null ? null : Bson.decode(bytes);
    }

    byte @Nullable [] stored(Position position) {
        return documents.get(position.bytes());
    }

    @Override
    protected Position addDocumentInternal(Document document) {
        Position position = options.getIdField() == null ? nextPosition() : Position.ofIdentifier(document.get(options.getIdField()));
        documents.put(position.bytes(), Bson.encode(document));
        return position;
    }

    private Position nextPosition() {
        byte[] last = documents.lastKey();
        return new Position(ByteBuffer.allocate(Long.BYTES).putLong(last == null ? 0 : ByteBuffer.wrap(last).getLong() + 1).array());
    }

    @Override
    protected void handleUpdate(Position position, Document before, Document after) {
        documents.put(position.bytes(), Bson.encode(after));
    }

    @Override
    protected void removeDocument(Position position) {
        documents.remove(position.bytes());
    }

    @Override
    protected Stream<DocumentWithPosition<Position>> streamAllDocumentsWithPosition() {
        return documents.entrySet().stream()
                .map(entry -> new DocumentWithPosition<>(Bson.decode(entry.getValue()), new Position(entry.getKey())));
    }

    @Override
    public synchronized void addIndex(Index<Position> index) {
        boolean known = getIndexes().stream().anyMatch(each -> each.getName().equals(index.getName()));
        try {
            super.addIndex(index);
        } catch (IndexBuildFailedException failed) {
            index.drop();
            throw failed;
        }
        if (!known && index instanceof StoredIndex stored) {
            stored.markBuilt();
            indexes.add(stored);
        }
    }

    @Override
    public synchronized void dropIndex(String name) {
        indexes.removeIf(index -> index.getName().equals(name));
        super.dropIndex(name);
    }

    @Override
    public synchronized void addDocument(Document document) {
        super.addDocument(document);
    }

    @Override
    public synchronized List<Document> insertDocuments(List<Document> added, boolean isOrdered) {
        return super.insertDocuments(added, isOrdered);
    }

    @Override
    public synchronized Document findAndModify(Document command) {
        return super.findAndModify(command);
    }

    @Override
    public synchronized int deleteDocuments(Document selector, int limit, Oplog oplog) {
        return super.deleteDocuments(selector, limit, oplog);
    }

    /** The base class reads every match even to update one; the first match is pinned by its identifier instead. */
    @Override
    public synchronized Document updateDocuments(Document selector, Document update, ArrayFilters arrayFilters, boolean isMulti, boolean isUpsert, Oplog oplog) {
        Document pinned = isMulti || selector.containsKey("_id") ? selector : select(selector, null).documents(0, 1).findFirst()
                .map(first -> new Document("_id", first.get("_id")).append("$and", List.of(selector))).orElse(selector);
        return super.updateDocuments(pinned, update, arrayFilters, isMulti, isUpsert, oplog);
    }

    @Override
    public int count() {
        return Math.toIntExact(documents.sizeAsLong());
    }

    @Override
    public boolean isEmpty() {
        return documents.isEmpty();
    }

    /** Counted when somebody asks, instead of with every change. */
    @Override
    protected int getDataSize() {
        return documents.values().stream().mapToInt(bytes -> bytes.length).sum();
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int difference) {
        // counted on demand
    }
}
