package cn.onestamp.store.collection;

import de.bwaldvogel.mongo.backend.CursorRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Results somebody is still leafing through; forgotten when nobody asked for ten minutes, as MongoDB does. */
final class OpenCursors {

    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(10);

    private final CursorRegistry registry;
    private final Map<Long, PositionCursor> open = new ConcurrentHashMap<>();

    OpenCursors(CursorRegistry registry) {
        this.registry = registry;
    }

    long nextId() {
        return registry.generateCursorId();
    }

    void add(PositionCursor cursor) {
        open.values().removeIf(this::isForgotten);
        open.put(cursor.getId(), cursor);
        registry.add(cursor);
    }

    private boolean isForgotten(PositionCursor cursor) {
        boolean idle = cursor.idleNanos() > PATIENCE_NANOS;
        if (idle) {
            registry.remove(cursor.getId());
        }
        return idle || cursor.isEmpty();
    }
}
