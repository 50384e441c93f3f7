package cn.onestamp.intake.catalogue.store;

import static java.util.Comparator.comparing;

import cn.onestamp.intake.catalogue.Entry;
import cn.onestamp.intake.catalogue.item.ItemVersion;
import cn.onestamp.intake.catalogue.item.Said;
import cn.onestamp.intake.catalogue.item.VersionDiff;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/**
 * A stored version of an item, with what the source said when it last gave rise to one: {@code row} is the fingerprint of it.
 * Versions a desk has published have neither.
 */
record KeptItem(Document stored) {

    static final String ROW = "row";
    static final String SAID = "said";

    static KeptItem newest(List<KeptItem> versions) {
        return versions.stream().max(comparing(kept -> kept.version().version())).orElseThrow();
    }

    /** The version in which the source was heard last; the first one is always from the source. */
    static KeptItem heardLast(List<KeptItem> versions) {
        return versions.stream().filter(kept -> kept.stored().containsKey(ROW) || kept.version().version() == 1)
                .max(comparing(kept -> kept.version().version())).orElseThrow();
    }

    static Document said(Entry entry) {
        return new Document("published", new Document(entry.published())).append("kept", new Document(entry.kept()));
    }

    String id() {
        return stored.getString("_id");
    }

    String code() {
        return version().code();
    }

    ItemVersion version() {
        return MongoItemVersions.version(stored);
    }

    boolean hasHeard(Entry entry) {
        return entry.fingerprint().equals(stored.getString(ROW));
    }

    /** Whether the other version says nothing else. */
    boolean says(ItemVersion other) {
        return VersionDiff.between(version(), other).saysTheSame();
    }

    Map<String, Object> changedInPublished(Entry entry) {
        return changed(published(), entry.published());
    }

    Map<String, Object> changedInKept(Entry entry) {
        return changed(kept(), entry.kept());
    }

    private Map<String, Object> published() {
        Document said = stored.get(SAID, Document.class);
        return said == null ? version().published() : said.get("published", Document.class);
    }

    private Map<String, Object> kept() {
        Document said = stored.get(SAID, Document.class);
        return said == null ? version().kept() : said.get("kept", Document.class);
    }

    private static Map<String, Object> changed(Map<String, Object> before, Map<String, Object> now) {
        Map<String, Object> changed = new LinkedHashMap<>(now);
        changed.entrySet().removeIf(member -> before.containsKey(member.getKey()) && Said.same(before.get(member.getKey()), member.getValue()));
        return changed;
    }
}
