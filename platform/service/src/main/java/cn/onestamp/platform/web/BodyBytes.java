package cn.onestamp.platform.web;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import reactor.core.publisher.Flux;

/** A body as it arrives, piece by piece, for whoever knows nothing of the web. */
public final class BodyBytes {

    private BodyBytes() {}

    public static Flux<byte[]> of(Flux<DataBuffer> body) {
        return body.map(BodyBytes::taken);
    }

    private static byte[] taken(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }
}
