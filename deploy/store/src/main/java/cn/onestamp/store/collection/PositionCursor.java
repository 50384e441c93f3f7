package cn.onestamp.store.collection;

import cn.onestamp.store.index.Position;
import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/** The rest of a result: it remembers where the documents lie and fetches each batch when it is asked for. */
final class PositionCursor extends AbstractCursor {

    /** One message must stay well below the 48 MB a driver takes. */
    private static final int MOST_BYTES = 8 << 20;
    private static final int MOST_DOCUMENTS = 1000;

    /** @param storedBytes how much there was to read */
    record Fetched(Document document, int storedBytes) {
    }

    private final Function<Position, @Nullable Fetched> fetch;
    private final UnaryOperator<Document> show;
    private final List<Position> positions;
    private int next;
    private long usedAt = System.nanoTime();

    /**
     * @param fetch null for a document that has gone or no longer matches
     * @param show leaves out the fields nobody asked for
     */
    PositionCursor(long id, List<Position> positions, Function<Position, @Nullable Fetched> fetch, UnaryOperator<Document> show) {
        super(id);
        this.show = show;
        this.positions = positions;
        this.fetch = fetch;
    }

    @Override
    public synchronized boolean isEmpty() {
        return next == positions.size();
    }

    synchronized long idleNanos() {
        return System.nanoTime() - usedAt;
    }

    @Override
    public synchronized List<Document> takeDocuments(int wanted) {
        usedAt = System.nanoTime();
        int most = wanted > 0 ? Math.min(wanted, MOST_DOCUMENTS) : MOST_DOCUMENTS;
        long bytes = 0;
        List<Document> batch = new ArrayList<>();
        while (!isEmpty() && batch.size() < most && bytes < MOST_BYTES) {
            Fetched fetched = fetch.apply(positions.get(next++));
            if (fetched != null) {
                batch.add(show.apply(fetched.document()));
                bytes += fetched.storedBytes();
            }
        }
        return batch;
    }
}
