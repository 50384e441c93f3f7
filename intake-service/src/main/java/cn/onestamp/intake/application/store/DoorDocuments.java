package cn.onestamp.intake.application.store;

import cn.onestamp.intake.application.Door;
import cn.onestamp.platform.day.CivilTime;
import cn.onestamp.platform.id.CaseNumber.Channel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** Between documents and the door by which an application came in. */
final class DoorDocuments {

    private static final String FIELD = "door";
    private static final String OTHERS = "others";

    /** Where those who helped besides stand. */
    static final String HELPED = FIELD + "." + OTHERS;

    private DoorDocuments() {}

    static Document of(Door door, LocalDate since) {
        return new Document("channel", door.channel().name()).append("account", door.account())
                .append("mandateId", door.mandateId().orElse(null)).append("forAnother", door.forAnother())
                .append(OTHERS, others(door))
                .append("since", since.toString());
    }

    static List<Document> others(Door door) {
        return door.others().stream().map(DoorDocuments::helped).toList();
    }

    private static Document helped(Door.Helped helped) {
        return new Document("channel", helped.channel().name()).append("account", helped.account());
    }

    /** Before schema 4 everybody came in online and for themselves. */
    static Door read(Document application) {
        Document stored = application.get(FIELD, Document.class);
        return stored == null
                ? new Door(Channel.ONLINE, "", Optional.empty(), false, List.of())
                : new Door(Channel.valueOf(stored.getString("channel")), stored.getString("account"),
                        Optional.ofNullable(stored.getString("mandateId")), stored.getBoolean("forAnother"),
                        readOthers(stored));
    }

    /** Before it could be several it was one at most. */
    private static List<Door.Helped> readOthers(Document stored) {
        Document before = stored.get("before", Document.class);
        return stored.getList(OTHERS, Document.class, before == null ? List.of() : List.of(before)).stream().map(helped -> new Door.Helped(
                Channel.valueOf(helped.getString("channel")), helped.getString("account"))).toList();
    }

    /** Of the first ones it was not kept since when they are in these hands; from the beginning, unless somebody took them over. */
    static LocalDate since(Document application) {
        return Optional.ofNullable(application.get(FIELD, Document.class)).map(told -> told.getString("since")).map(LocalDate::parse)
                .orElseGet(() -> CivilTime.dayOf(application.getDate("begunAt").toInstant()));
    }
}
