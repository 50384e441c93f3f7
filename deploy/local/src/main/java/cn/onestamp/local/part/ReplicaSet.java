package cn.onestamp.local.part;

import cn.onestamp.local.process.Readiness;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** A mongod as a replica set of one: initiated once, moved when its port has changed, ready when it takes writes. */
record ReplicaSet(int port) implements Readiness {
    static final String NAME = "onestamp";
    private static final int NOT_YET_INITIALIZED = 94;
    private static final int INVALID_CONFIG = 93;

    @Override
    public Optional<String> missing() {
        String address = "mongodb://127.0.0.1:" + port + "/?directConnection=true&serverSelectionTimeoutMS=1000";
        try (MongoClient client = MongoClients.create(address)) {
            MongoDatabase admin = client.getDatabase("admin");
            if (admin.runCommand(new Document("hello", 1)).getBoolean("isWritablePrimary", false)) {
                return Optional.empty();
            }
            settle(admin);
            return Optional.of("it does not take writes");
        } catch (MongoException notYet) {
            return Optional.of(notYet.getMessage());
        }
    }

    private void settle(MongoDatabase admin) {
        try {
            Document config = admin.runCommand(new Document("replSetGetConfig", 1)).get("config", Document.class);
            moveHere(admin, config);
        } catch (MongoCommandException refused) {
            if (refused.getErrorCode() == NOT_YET_INITIALIZED) {
                admin.runCommand(new Document("replSetInitiate", new Document("_id", NAME).append("members", members())));
            } else if (refused.getErrorCode() != INVALID_CONFIG) {
                throw refused;
            }
        }
    }

    private void moveHere(MongoDatabase admin, Document config) {
        Document member = config.getList("members", Document.class).getFirst();
        if (!member.getString("host").equals(host())) {
            config.put("members", members());
            config.put("version", config.getInteger("version") + 1);
            admin.runCommand(new Document("replSetReconfig", config).append("force", true));
        }
    }

    private List<Document> members() {
        return List.of(new Document("_id", 0).append("host", host()));
    }

    private String host() {
        return "127.0.0.1:" + port;
    }
}
