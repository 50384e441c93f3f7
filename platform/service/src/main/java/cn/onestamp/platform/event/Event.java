package cn.onestamp.platform.event;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The envelope: CloudEvents 1.0 attributes plus {@code sequence} (1, 2, 3 … per subject), {@code actor},
 * {@code onbehalfof}, {@code organ} and {@code traceparent}. {@code time} is town time.
 */
public record Event(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        long sequence,
        String actor,
        @Nullable String onbehalfof,
        @Nullable String organ,
        @Nullable String traceparent,
        String datacontenttype,
        Map<String, Object> data) {

    public static final String VERSION = "1.0";
    public static final String JSON = "application/json";

    public static String id(String subject, long sequence) {
        return subject + ":" + sequence;
    }

    /** The payload as the reader's own record; it names only the fields it uses. */
    public <T> T as(Class<T> type) {
        return EventJson.data(this, type);
    }
}
