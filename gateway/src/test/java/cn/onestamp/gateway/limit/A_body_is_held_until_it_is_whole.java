package cn.onestamp.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.onestamp.gateway.problem.Refused;
import io.netty.buffer.PooledByteBufAllocator;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.buffer.NettyDataBuffer;
import org.springframework.core.io.buffer.NettyDataBufferFactory;

class A_body_is_held_until_it_is_whole {

    private static final int KB = 1024;

    private final NettyDataBufferFactory network = new NettyDataBufferFactory(PooledByteBufAllocator.DEFAULT);
    private final Room room = new Room(100 * KB);

    private NettyDataBuffer part(int size) {
        return (NettyDataBuffer) network.allocateBuffer(size).write(new byte[size]);
    }

    @Test
    void and_nothing_of_it_stays_in_the_network() {
        var body = new HeldBody(room);
        var parts = new NettyDataBuffer[] {part(1), part(50 * KB), part(60 * KB), part(1)};
        body.keep(parts[0]);
        body.keep(parts[1]);
        assertThatThrownBy(() -> body.keep(parts[2])).isInstanceOf(Refused.class);
        body.giveUp();
        body.keep(parts[3]);
        assertThat(parts).allSatisfy(part -> assertThat(part.getNativeBuffer().refCnt()).isZero());
        assertThat(room.take(100 * KB)).as("all room is given back").isTrue();
    }

    @Test
    void and_a_small_one_is_taken_even_when_large_ones_fill_the_room() {
        assertThat(room.take(100 * KB)).isTrue();
        var small = part(8 * KB);
        new HeldBody(room).keep(small);
        assertThat(small.getNativeBuffer().refCnt()).isZero();
        assertThatThrownBy(() -> new HeldBody(room).keep(part(9 * KB))).isInstanceOf(Refused.class);
    }
}
