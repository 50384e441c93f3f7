package cn.onestamp.notification.notice.store;

import cn.onestamp.notification.notice.Notice;
import java.util.Date;
import org.bson.Document;

/** How a notice is written down. */
final class NoticeDocument {

    private static final int SCHEMA = 1;

    private NoticeDocument() {}

    static Document of(Notice notice) {
        return new Document("_id", notice.id())
                .append("schema", SCHEMA)
                .append("personId", notice.reader())
                .append("number", notice.number())
                .append("title", notice.title())
                .append("text", notice.text())
                .append("at", Date.from(notice.at()))
                .append("place", placeOf(notice));
    }

    static Notice read(Document stored) {
        Date read = stored.getDate("readAt");
        return new Notice(stored.getString("_id"), stored.getString("personId"), stored.getString("number"),
                stored.getString("title"), stored.getString("text"), stored.getDate("at").toInstant(),
                read == null ? null : read.toInstant());
    }

    /** Fixed width, so that strings sort as moments do. */
    static String placeOf(Notice notice) {
        return "%015d %s".formatted(notice.at().toEpochMilli(), notice.id());
    }
}
