package cn.onestamp.intake.catalogue.store;

import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What a desk has decided about an entry, such as its last day: kept beside what the source says, and stronger. */
record DeskWord(Map<String, Object> members) {

    static final String FIELD = "desk";

    static DeskWord of(Document stored) {
        @Nullable Document said = stored.get(FIELD, Document.class);
        return new DeskWord(said == null ? Map.of() : said);
    }

    Document over(Map<String, Object> published) {
        Document told = new Document(published);
        told.putAll(members);
        return told;
    }
}
