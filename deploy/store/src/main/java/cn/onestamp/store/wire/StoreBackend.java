package cn.onestamp.store.wire;

import cn.onestamp.store.collection.MapNames;
import cn.onestamp.store.collection.StoreDatabase;
import cn.onestamp.store.disk.StoreFile;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.channel.Channel;
import java.time.Clock;
import java.util.List;

/** Takes each command from the wire, refuses what the store cannot do rightly and runs the rest as a reading or a change of the file. */
public final class StoreBackend extends AbstractMongoBackend {

    private final StoreFile file;

    public StoreBackend(StoreFile file, Clock clock) {
        super(clock);
        this.file = file;
        MapNames.databasesIn(file.mapNames()).forEach(this::resolveDatabase);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new StoreDatabase(name, file, getCursorRegistry());
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        Document query = message.getDocument();
        String command = query.keySet().iterator().next();
        try {
            Refusals.check(command, query);
            return answer(message.getChannel(), message.getDatabaseName(), command, query, message.getHeader().getTotalLength());
        } catch (MongoServerException refused) {
            return ErrorAnswer.of(refused);
        } catch (RuntimeException failed) {
            return ErrorAnswer.of(failed);
        }
    }

    private Document answer(Channel channel, String database, String command, Document query, int bytes) {
        return switch (Command.named(command)) {
            case ANSWERED_AT_ONCE -> handleCommand(channel, database, command, query);
            case READING -> file.read(() -> handleCommand(channel, database, command, query));
            case CHANGE -> {
                Refusals.checkRoom(file.hasRoomFor(bytes));
                yield file.change(() -> handleCommand(channel, database, command, query));
            }
        };
    }

    /** Also called by the wire for a greeting in the old form. */
    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        if (Greeting.answers(command)) {
            return Greeting.answer(command, getClock().instant());
        }
        return switch (command) {
            case "buildInfo", "buildinfo" -> Greeting.buildInfo();
            case "listDatabases" -> listDatabases();
            default -> super.handleCommand(channel, database, command, query);
        };
    }

    /** The stock answer would open every database a second time. */
    private Document listDatabases() {
        List<Document> databases = listDatabaseNames().stream().sorted().map(this::resolveDatabase)
                .map(database -> new Document("name", database.getDatabaseName()).append("empty", database.isEmpty())).toList();
        Document answer = new Document("databases", databases).append("totalSize", file.size());
        Utils.markOkay(answer);
        return answer;
    }
}
