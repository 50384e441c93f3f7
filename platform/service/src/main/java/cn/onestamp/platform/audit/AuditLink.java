package cn.onestamp.platform.audit;

import cn.onestamp.platform.crypto.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;

/** One row as it stands in the chain: {@code hash} is SHA-256 over the number, the row and the hash before. */
final class AuditLink {

    static final String FIRST = "0".repeat(64);
    private static final String[] FIELDS =
            {"about", "at", "who", "onBehalfOf", "what", "subject", "reason", "result", "previous"};

    private AuditLink() {}

    static Document link(long number, String previous, AuditRow row, Instant at) {
        Document link = new Document("_id", number)
                .append("about", row.about())
                .append("at", Date.from(at))
                .append("who", row.who())
                .append("onBehalfOf", row.onBehalfOf())
                .append("what", row.what())
                .append("subject", row.subject())
                .append("reason", row.reason())
                .append("result", row.result())
                .append("previous", previous);
        return link.append("hash", hashOf(link));
    }

    /** Recomputes the hash from what is stored; every field is written with its length, so that none can flow into the next. */
    static String hashOf(Document link) {
        String text = Stream.concat(Stream.of(link.get("_id")), Stream.of(FIELDS).map(link::get))
                .map(AuditLink::written).collect(Collectors.joining());
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String written(Object value) {
        if (value == null) {
            return "-;";
        }
        String text = value instanceof Date date ? date.toInstant().toString() : value.toString();
        return text.length() + ":" + text + ";";
    }
}
