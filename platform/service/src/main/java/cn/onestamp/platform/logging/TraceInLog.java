package cn.onestamp.platform.logging;

import cn.onestamp.platform.event.Event;
import org.slf4j.MDC;

/** While open, log lines of this thread carry the event's trace id and the number of its case. */
public final class TraceInLog implements AutoCloseable {

    private static final int TRACE_ID_FROM = 3;
    private static final int TRACE_ID_TO = 35;

    private TraceInLog() {}

    public static TraceInLog of(Event event) {
        String trace = event.traceparent();
        if (trace != null && trace.length() > TRACE_ID_TO) {
            MDC.put("traceId", trace.substring(TRACE_ID_FROM, TRACE_ID_TO));
        }
        if (event.data().get("number") instanceof String number) {
            MDC.put("case", number);
        }
        return new TraceInLog();
    }

    @Override
    public void close() {
        MDC.remove("traceId");
        MDC.remove("case");
    }
}
