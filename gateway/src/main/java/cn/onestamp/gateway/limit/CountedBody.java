package cn.onestamp.gateway.limit;

import cn.onestamp.gateway.problem.Refusal;
import cn.onestamp.gateway.problem.Refused;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SynchronousSink;

/**
 * A request whose body is counted as it passes, because a chunked body does not say how long it will be. What exceeds
 * the limit is thrown away, not passed on; up to twice the limit is still taken from the line, because a sender who is
 * cut off in the middle never hears why.
 */
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

    boolean mayStillBeHeardOut(long length) {
        return length <= 2 * limit;
    }

    @Override
    public Flux<DataBuffer> getBody() {
        return super.getBody().handle(this::count).concatWith(Mono.defer(this::judged));
    }

    private void count(DataBuffer part, SynchronousSink<DataBuffer> passed) {
        read = read + part.readableByteCount();
        if (!isTooLarge()) {
            passed.next(part);
            return;
        }
        DataBufferUtils.release(part);
        if (!mayStillBeHeardOut(read)) {
            passed.error(new Refused(Refusal.TOO_LARGE));
        }
    }

    private Mono<DataBuffer> judged() {
        return isTooLarge() ? Mono.error(new Refused(Refusal.TOO_LARGE)) : Mono.empty();
    }
}
