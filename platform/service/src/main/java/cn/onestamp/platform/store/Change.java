package cn.onestamp.platform.store;

import cn.onestamp.platform.event.Happened;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.Map;
import org.bson.conversions.Bson;

/**
 * New state and what happened, to be written as one act.
 *
 * @param fields  updates of the document's own fields
 * @param events  what happened, oldest first; may be empty for a private change such as a saved draft
 * @param answer  what the caller is told, kept so that the same key gets the same answer
 */
public record Change(Bson fields, List<Happened> events, Map<String, Object> answer) {

    /** What was heard is counted and changes nothing else. */
    public static final Change NONE = new Change(Updates.combine(), List.of(), Map.of());

    public Change and(Bson field) {
        return new Change(Updates.combine(fields, field), events, answer);
    }
}
