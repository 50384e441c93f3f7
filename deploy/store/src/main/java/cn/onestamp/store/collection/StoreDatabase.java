package cn.onestamp.store.collection;

import cn.onestamp.store.disk.StoreFile;
import cn.onestamp.store.index.IdIndex;
import cn.onestamp.store.index.Position;
import cn.onestamp.store.index.StoredIndex;
import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;

/** One database: its collections and indexes, each in a map of the file. */
public final class StoreDatabase extends AbstractSynchronizedMongoDatabase<Position> {

    private final StoreFile file;
    private final MapNames names;

    public StoreDatabase(String name, StoreFile file, CursorRegistry cursors) {
        super(name, cursors);
        this.file = file;
        this.names = new MapNames(name);
        initializeNamespacesAndIndexes();
    }

    @Override
    public Document handleCommand(Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        return switch (command) {
            case "find" -> super.handleCommand(channel, command, Batches.sized(query), databases, oplog);
            case "insert" -> WriteAnswers.insert(query, () -> super.handleCommand(channel, command, query, databases, oplog));
            case "update" -> WriteAnswers.update(query, each -> super.handleCommand(channel, command, each, databases, oplog));
            case "aggregate" -> resolveCollection(String.valueOf(query.get(command)), false) instanceof StoreCollection collection
                    ? new AggregateAnswer(this, collection, databases, oplog).to(query)
                    : super.handleCommand(channel, command, query, databases, oplog);
            case "dropIndexes" -> dropIndexes(query);
            default -> super.handleCommand(channel, command, query, databases, oplog);
        };
    }

    /** The stock emulator forgets the indexes of that name in every collection. */
    private Document dropIndexes(Document command) {
        MongoCollection<Position> collection = resolveCollection(String.valueOf(command.get("dropIndexes")), true);
        for (Index<Position> index : DroppedIndexes.of(collection.getIndexes(), command.get("index"))) {
            dropIndex(collection, index.getName());
            indexes.get().deleteDocuments(new Document("ns", collection.getFullName()).append("name", index.getName()), 1);
        }
        Document answer = new Document();
        Utils.markOkay(answer);
        return answer;
    }

    @Override
    protected MongoCollection<Position> openOrCreateCollection(String name, CollectionOptions options) {
        return new StoreCollection(this, name, options, file, names.documents(name), cursorRegistry);
    }

    @Override
    protected Index<Position> openOrCreateUniqueIndex(String collection, String index, List<IndexKey> keys, boolean sparse) {
        boolean onIdentifier = keys.size() == 1 && keys.getFirst().getKey().equals("_id");
        return onIdentifier ? new IdIndex(file, names.documents(collection), index)
                : new StoredIndex(file, names.index(collection, index), index, keys, true, sparse);
    }

    @Override
    protected Index<Position> openOrCreateSecondaryIndex(String collection, String index, List<IndexKey> keys, boolean sparse) {
        return new StoredIndex(file, names.index(collection, index), index, keys, false, sparse);
    }

    @Override
    protected void dropIndex(MongoCollection<Position> collection, String index) {
        super.dropIndex(collection, index);
        file.remove(names.index(collection.getCollectionName(), index));
    }

    @Override
    public void dropCollection(String collection, Oplog oplog) {
        super.dropCollection(collection, oplog);
        file.remove(names.documents(collection));
    }

    @Override
    protected long getStorageSize() {
        return file.size();
    }

    @Override
    protected long getFileSize() {
        return file.size();
    }
}
