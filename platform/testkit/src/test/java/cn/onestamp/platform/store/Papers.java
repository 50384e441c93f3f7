package cn.onestamp.platform.store;

import static com.mongodb.client.model.Updates.set;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.caller.Caller;
import cn.onestamp.platform.event.Happened;
import cn.onestamp.platform.town.TownTime;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/** Papers on a desk: the plainest aggregate there is. */
final class Papers {

    static final Instant TODAY = Instant.parse("2026-01-05T01:00:00Z");

    private Papers() {}

    static Aggregates in(MongoDatabase database, Instant machineTime) {
        Clock machine = Clock.fixed(machineTime, ZoneOffset.UTC);
        return new Aggregates(new Outboxes("/test").of(database, "papers", "test.paper.v1"), TownTime.following(machine), machine);
    }

    static Document blank(String id) {
        return new Document("_id", id).append("status", "BLANK");
    }

    static Change written(String status) {
        return new Change(set("status", status), List.of(new Happened("test.paper-written", Map.of("status", status))),
                Map.of("status", status));
    }

    static Act by(String account, String key, Object body) {
        return Act.of(new Caller(account, Caller.Kind.STAFF), key, null).asking(body);
    }
}
