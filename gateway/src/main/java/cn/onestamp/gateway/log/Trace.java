package cn.onestamp.gateway.log;

import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.web.server.ServerWebExchange;

/** The id under which one click can be found in the log of every service it touched (W3C trace id, 32 hex digits). */
public final class Trace {

    private Trace() {}

    /** The trace id of this request, or an empty text when tracing is off. */
    public static String of(ServerWebExchange exchange) {
        return ServerRequestObservationContext.findCurrent(exchange.getAttributes())
                .map(context -> context.<TracingContext>get(TracingContext.class))
                .map(tracing -> tracing.getSpan().context().traceId())
                .orElse("");
    }
}
