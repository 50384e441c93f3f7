package cn.onestamp.store.collection;

import cn.onestamp.store.index.Plan;
import cn.onestamp.store.index.Position;
import de.bwaldvogel.mongo.backend.DocumentComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The documents that match a query. Ordering keeps only what the order needs of each, so a large result does not fill the memory. */
record Selection(StoreCollection collection, Plan plan, Document query, @Nullable Document sort) {

    record Match(Position position, Document document) {
    }

    Stream<Match> matches() {
        return plan.found().mapMulti((found, matches) -> {
            Document document = found.bytes() == null ? collection.getDocument(found.position()) : Bson.decode(found.bytes());
            if (document != null && collection.documentMatchesQuery(document, query)) {
                matches.accept(new Match(found.position(), document));
            }
        });
    }

    /** @param limit 0 for all */
    List<Position> positions(int skip, int limit) {
        Stream<Match> matches = matches();
        if (sort != null && !plan.isOrdered()) {
            matches = matches.map(this::reduced).sorted(Comparator.comparing(Match::document, new DocumentComparator(sort)));
        }
        Stream<Position> positions = matches.map(Match::position).skip(skip);
        return (limit > 0 ? positions.limit(limit) : positions).toList();
    }

    private Match reduced(Match match) {
        var needed = new Document();
        for (String path : sort == null ? List.<String>of() : sort.keySet()) {
            String field = path.split("\\.", 2)[0];
            if (match.document().containsKey(field)) {
                needed.put(field, match.document().get(field));
            }
        }
        return new Match(match.position(), needed);
    }
}
