package cn.onestamp.gateway.limit;

import cn.onestamp.gateway.problem.Refusal;
import cn.onestamp.gateway.problem.Refused;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import reactor.core.publisher.Flux;

/**
 * A body that is kept here until it is whole. It is copied together, because a sender who drips would otherwise hold a
 * whole network buffer with every byte.
 */
final class HeldBody {

    private static final int ALWAYS_TAKEN = 8 * 1024;

    private final DataBuffer whole = DefaultDataBufferFactory.sharedInstance.allocateBuffer(256);
    private final Room room;
    private long taken;
    private boolean givenUp;

    HeldBody(Room room) {
        this.room = room;
    }

    /** Takes over the part, whatever becomes of it; what still comes after the body was given up is forgotten. */
    synchronized void keep(DataBuffer part) {
        try {
            if (!givenUp) {
                makeRoom(part.readableByteCount());
                whole.write(part);
            }
        } finally {
            DataBufferUtils.release(part);
        }
    }

    private void makeRoom(int more) {
        if (whole.readableByteCount() + more <= ALWAYS_TAKEN) {
            return;
        }
        if (!room.take(more)) {
            throw new Refused(Refusal.UNAVAILABLE);
        }
        taken += more;
    }

    ServerHttpRequest in(ServerHttpRequest request) {
        return new ServerHttpRequestDecorator(request) {
            @Override
            public Flux<DataBuffer> getBody() {
                return whole.readableByteCount() == 0 ? Flux.empty() : Flux.just(whole);
            }
        };
    }

    /** Its time may run out on one thread while the next part arrives on another. */
    synchronized void giveUp() {
        givenUp = true;
        room.giveBack(taken);
    }
}
