package cn.onestamp.intake.application.store;

import cn.onestamp.intake.application.Door;
import cn.onestamp.platform.day.CivilTime;
import cn.onestamp.platform.id.CaseNumber.Channel;
import java.time.LocalDate;
import java.util.Optional;
import org.bson.Document;

/** Between documents and the door by which an application came in. */
final class DoorDocuments {

    private static final String FIELD = "door";

    private DoorDocuments() {}

    static Document of(Door door, LocalDate since) {
        return new Document("channel", door.channel().name()).append("account", door.account())
                .append("mandateId", door.mandateId().orElse(null)).append("forAnother", door.forAnother())
                .append("before", door.before().map(DoorDocuments::helped).orElse(null))
                .append("since", since.toString());
    }

    static Document helped(Door.Helped helped) {
        return new Document("channel", helped.channel().name()).append("account", helped.account());
    }

    /** Before schema 4 everybody came in online and for themselves. */
    static Door read(Document application) {
        Document stored = application.get(FIELD, Document.class);
        return stored == null
                ? new Door(Channel.ONLINE, "", Optional.empty(), false, Optional.empty())
                : new Door(Channel.valueOf(stored.getString("channel")), stored.getString("account"),
                        Optional.ofNullable(stored.getString("mandateId")), stored.getBoolean("forAnother"),
                        Optional.ofNullable(stored.get("before", Document.class)).map(helped -> new Door.Helped(
                                Channel.valueOf(helped.getString("channel")), helped.getString("account"))));
    }

    /** Of the first ones it was not kept since when they are in these hands; from the beginning, unless somebody took them over. */
    static LocalDate since(Document application) {
        return Optional.ofNullable(application.get(FIELD, Document.class)).map(told -> told.getString("since")).map(LocalDate::parse)
                .orElseGet(() -> CivilTime.dayOf(application.getDate("begunAt").toInstant()));
    }
}
