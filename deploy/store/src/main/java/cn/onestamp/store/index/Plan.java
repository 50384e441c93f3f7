package cn.onestamp.store.index;

import cn.onestamp.store.index.OrderedAccess.Hit;
import cn.onestamp.store.index.SortOrder.Direction;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;

/** The chosen way to answer a question: every document that may match, already in order when the index gives it. */
public final class Plan {

    private final Route route;
    private final boolean backwards;

    private Plan(Route route, boolean backwards) {
        this.route = route;
        this.backwards = backwards;
    }

    /**
     * @param byId the documents in the order of their identifiers
     * @param sort fields to 1 or -1, or null when any order will do
     */
    public static Plan choose(IdIndex byId, Collection<StoredIndex> indexes, Document query, @Nullable Document sort) {
        Question question = Question.of(query);
        SortOrder order = SortOrder.of(sort);
        Route best = Route.through(byId, question, order);
        for (StoredIndex index : indexes) {
            Route route = Route.through(index, question, order);
            if (route.answers(question) && route.merit() > best.merit()) {
                best = route;
            }
        }
        return new Plan(best, best.direction().filter(Direction.BACKWARDS::equals).isPresent());
    }

    /** Whether the documents come in the order asked for. */
    public boolean isOrdered() {
        return route.direction().isPresent();
    }

    /** Where the documents lie, each once, with their bytes when they came along. */
    public Stream<Found> found() {
        Stream<Hit> hits = route.spans().stream().flatMap(this::walk);
        if (route.access() instanceof StoredIndex) {
            Set<Position> seen = new HashSet<>();
            hits = hits.filter(hit -> seen.add(hit.position()));
        }
        return hits.map(hit -> new Found(hit.position(), hit.document()));
    }

    /** @param bytes the document as stored, or null when only its place is known */
    public record Found(Position position, byte @Nullable [] bytes) {
    }

    private Stream<Hit> walk(Span span) {
        Iterator<Hit> hits = route.access().hits(span, backwards);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(hits, 0), false);
    }
}
