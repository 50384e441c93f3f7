package cn.onestamp.store.disk;

import java.nio.ByteBuffer;
import java.util.Arrays;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Byte strings in unsigned order, the order {@code memcmp} gives. */
final class ByteStrings extends BasicDataType<byte[]> {

    static final ByteStrings INSTANCE = new ByteStrings();

    private static final int ARRAY_HEADER = 24;

    @Override
    public int getMemory(byte[] bytes) {
        return bytes.length + ARRAY_HEADER;
    }

    @Override
    public void write(WriteBuffer buffer, byte[] bytes) {
        buffer.putVarInt(bytes.length).put(bytes);
    }

    @Override
    public byte[] read(ByteBuffer buffer) {
        var bytes = new byte[DataUtils.readVarInt(buffer)];
        buffer.get(bytes);
        return bytes;
    }

    @Override
    public int compare(byte[] left, byte[] right) {
        return Arrays.compareUnsigned(left, right);
    }

    @Override
    public byte[][] createStorage(int size) {
        return new byte[size][];
    }
}
