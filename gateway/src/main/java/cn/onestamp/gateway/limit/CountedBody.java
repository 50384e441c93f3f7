package cn.onestamp.gateway.limit;

import cn.onestamp.gateway.problem.Refusal;
import cn.onestamp.gateway.problem.Refused;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.SynchronousSink;

/** A request whose body is counted as it passes, because a chunked body does not say how long it will be. */
final class CountedBody extends ServerHttpRequestDecorator {

    private final long limit;
    private volatile long read;

    CountedBody(ServerHttpRequest request, long limit) {
        super(request);
        this.limit = limit;
    }

    boolean isTooLarge() {
        return read > limit;
    }

    @Override
    public Flux<DataBuffer> getBody() {
        return super.getBody().handle(this::count);
    }

    private void count(DataBuffer buffer, SynchronousSink<DataBuffer> passed) {
        read = read + buffer.readableByteCount();
        if (isTooLarge()) {
            DataBufferUtils.release(buffer);
            passed.error(new Refused(Refusal.TOO_LARGE));
        } else {
            passed.next(buffer);
        }
    }
}
