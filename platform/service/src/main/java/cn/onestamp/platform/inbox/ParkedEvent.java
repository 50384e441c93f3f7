package cn.onestamp.platform.inbox;

import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.event.EventJson;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.bson.types.Binary;

/** An event that came too early, and since when (machine time) it waits for the one before it. */
public record ParkedEvent(Event event, Instant since) {

    static final String SINCE = "since";

    static ParkedEvent read(String subject, Document stored) {
        return new ParkedEvent(EventJson.read(subject, stored.get("event", Binary.class).getData()), stored.getDate(SINCE).toInstant());
    }

    Document written() {
        return new Document("sequence", sequence()).append("event", new Binary(EventJson.write(event))).append(SINCE, Date.from(since));
    }

    long sequence() {
        return event.sequence();
    }

    /** How people know the case; the subject where the event does not say. */
    public String caseNumber() {
        return event.data().get("number") instanceof String number ? number : event.subject();
    }
}
