package cn.onestamp.store.collection;

import cn.onestamp.store.collection.PositionCursor.Fetched;
import cn.onestamp.store.index.Plan;
import cn.onestamp.store.index.Position;
import de.bwaldvogel.mongo.backend.DocumentComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The documents that match a query, in the order asked for. Ordering keeps only what the order needs of each, so a large result does not fill the memory. */
record Selection(StoreCollection collection, Plan plan, Document query, @Nullable Document sort) {

    private record Match(Position position, Document document) {
    }

    /** Read as they are taken. @param limit 0 for all */
    Stream<Document> documents(int skip, int limit) {
        if (!plan.isOrdered()) {
            return positions(skip, limit).stream().mapMulti((position, taken) -> {
                Fetched fetched = fetch(position);
                if (fetched != null) {
                    taken.accept(fetched.document());
                }
            });
        }
        Stream<Document> matching = matches().skip(skip).map(Match::document);
        return limit > 0 ? matching.limit(limit) : matching;
    }

    /** @param limit 0 for all */
    List<Position> positions(int skip, int limit) {
        Stream<Match> matches = matches();
        if (sort != null && !plan.isOrdered()) {
            matches = matches.map(match -> reduced(match, sort)).sorted(Comparator.comparing(Match::document, new DocumentComparator(sort)));
        }
        Stream<Position> positions = matches.map(Match::position).skip(skip);
        return (limit > 0 ? positions.limit(limit) : positions).toList();
    }

    /** Fetched a second time, a document may have changed; one that no longer matches is left out. */
    @Nullable Fetched fetch(Position position) {
        byte[] bytes = collection.stored(position);
        Document document = bytes == null ? null : Bson.decode(bytes);
        return document != null && collection.documentMatchesQuery(document, query) ? new Fetched(document, bytes.length) : null;
    }

    private Stream<Match> matches() {
        return plan.found().mapMulti((found, matches) -> {
            byte[] bytes = found.bytes() == null ? collection.stored(found.position()) : found.bytes();
            Document document = bytes == null ? null : Bson.decode(bytes);
            if (document != null && collection.documentMatchesQuery(document, query)) {
                matches.accept(new Match(found.position(), document));
            }
        });
    }

    private static Match reduced(Match match, Document sort) {
        var needed = new Document();
        for (String path : sort.keySet()) {
            String field = path.split("\\.", 2)[0];
            if (match.document().containsKey(field)) {
                needed.put(field, match.document().get(field));
            }
        }
        return new Match(match.position(), needed);
    }
}
