package cn.onestamp.store.collection;

import cn.onestamp.store.index.Position;
import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The rest of a result: it remembers where the documents lie and fetches each batch when it is asked for. */
final class PositionCursor extends AbstractCursor {

    private static final int MOST_AT_ONCE = 1000;

    private final Function<List<Position>, List<Document>> load;
    private List<Position> rest;

    PositionCursor(long id, List<Position> positions, Function<List<Position>, List<Document>> load) {
        super(id);
        this.rest = positions;
        this.load = load;
    }

    @Override
    public synchronized boolean isEmpty() {
        return rest.isEmpty();
    }

    @Override
    public synchronized List<Document> takeDocuments(int wanted) {
        List<Document> batch = new ArrayList<>();
        while (batch.isEmpty() && !rest.isEmpty()) {
            int size = Math.min(rest.size(), wanted > 0 ? Math.min(wanted, MOST_AT_ONCE) : MOST_AT_ONCE);
            batch.addAll(load.apply(rest.subList(0, size)));
            rest = rest.subList(size, rest.size());
        }
        return batch;
    }
}
