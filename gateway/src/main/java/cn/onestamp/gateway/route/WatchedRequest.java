package cn.onestamp.gateway.route;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** A request of which one can tell when it was handed over whole, and whether its sender broke it off. */
final class WatchedRequest extends ServerHttpRequestDecorator {

    private final Sinks.Empty<Void> handedOver = Sinks.empty();
    private volatile boolean whole;
    private volatile boolean brokenOff;

    WatchedRequest(ServerHttpRequest request) {
        super(request);
    }

    @Override
    public Flux<DataBuffer> getBody() {
        return super.getBody()
                .doOnComplete(this::end)
                .doOnError(error -> brokenOff = true);
    }

    Mono<Void> handedOver() {
        return handedOver.asMono();
    }

    boolean isHandedOver() {
        return whole;
    }

    boolean isBrokenOffBySender() {
        return brokenOff;
    }

    private void end() {
        whole = true;
        handedOver.tryEmitEmpty();
    }
}
