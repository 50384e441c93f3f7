package cn.onestamp.platform.logging;

import cn.onestamp.platform.event.Event;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** While open, log lines of this thread carry the event's trace id and the number of its case; then again what they did before. */
public final class TraceInLog implements AutoCloseable {

    private static final int TRACE_ID_FROM = 3;
    private static final int TRACE_ID_TO = 35;

    private final @Nullable Map<String, String> before = MDC.getCopyOfContextMap();

    private TraceInLog() {}

    public static TraceInLog of(Event event) {
        TraceInLog open = new TraceInLog();
        String trace = event.traceparent();
        if (trace != null && trace.length() > TRACE_ID_TO) {
            MDC.put("traceId", trace.substring(TRACE_ID_FROM, TRACE_ID_TO));
        }
        if (event.data().get("number") instanceof String number) {
            MDC.put("case", number);
        }
        return open;
    }

    @Override
    public void close() {
        if (before == null) {
            MDC.clear();
        } else {
            MDC.setContextMap(before);
        }
    }
}
