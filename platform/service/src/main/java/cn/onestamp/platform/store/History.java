package cn.onestamp.platform.store;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.min;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.event.Happened;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The history of a document, which is also its outbox: {@code unsent} names the first event Kafka has not got yet. */
final class History {

    static final String EVENTS = "history";
    static final String LAST = "sequence";
    static final String UNSENT = "unsent";

    private History() {}

    static Bson append(Revision from, List<Happened> events, Act act, Instant townNow) {
        if (events.isEmpty()) {
            return inc("version", 1L);
        }
        return combine(
                pushEach(EVENTS, entries(from, events, act, townNow)),
                set(LAST, from.sequence() + events.size()),
                min(UNSENT, from.sequence() + 1),
                inc("version", 1L));
    }

    static void begin(Document unborn, List<Happened> events, Act act, Instant townNow) {
        unborn.append("version", 1L).append(LAST, (long) events.size());
        if (!events.isEmpty()) {
            unborn.append(EVENTS, entries(Revision.UNBORN, events, act, townNow)).append(UNSENT, 1L);
        }
    }

    /** The events from {@code unsent} on, as they go onto the wire. */
    static List<Event> unsent(Document stored, String source) {
        long from = stored.getLong(UNSENT);
        return stored.getList(EVENTS, Document.class).stream()
                .filter(entry -> entry.getLong("sequence") >= from)
                .map(entry -> envelope(stored.getString("_id"), source, entry))
                .toList();
    }

    static String actorOf(Document stored, String eventType) {
        return first(stored, eventType).getString("actor");
    }

    static Instant timeOf(Document stored, String eventType) {
        return first(stored, eventType).getDate("time").toInstant();
    }

    private static Document first(Document stored, String eventType) {
        return stored.getList(EVENTS, Document.class).stream()
                .filter(entry -> eventType.equals(entry.getString("type"))).findFirst().orElseThrow();
    }

    private static List<Document> entries(Revision from, List<Happened> events, Act act, Instant townNow) {
        List<Document> entries = new ArrayList<>();
        for (Happened event : events) {
            entries.add(new Document("sequence", from.sequence() + entries.size() + 1)
                    .append("type", event.type())
                    .append("time", Date.from(townNow))
                    .append("actor", act.account())
                    .append("onbehalfof", act.onBehalfOf())
                    .append("trace", act.traceparent())
                    .append("data", new Document(event.data())));
        }
        return entries;
    }

    private static Event envelope(String subject, String source, Document entry) {
        long sequence = entry.getLong("sequence");
        return new Event(Event.VERSION, Event.id(subject, sequence), source, entry.getString("type"), subject,
                entry.getDate("time").toInstant(), sequence, entry.getString("actor"), entry.getString("onbehalfof"),
                entry.getString("organ"), entry.getString("trace"), Event.JSON, entry.get("data", Document.class));
    }
}
