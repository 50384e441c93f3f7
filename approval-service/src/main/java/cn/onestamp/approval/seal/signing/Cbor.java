package cn.onestamp.approval.seal.signing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** As much of CBOR (RFC 8949) as a signed code on paper needs. */
final class Cbor {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Cbor array(int length) {
        return head(4, length);
    }

    Cbor map(int length) {
        return head(5, length);
    }

    Cbor number(int value) {
        return value < 0 ? head(1, -1 - value) : head(0, value);
    }

    Cbor text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        head(3, bytes.length).out.writeBytes(bytes);
        return this;
    }

    Cbor bytes(byte[] bytes) {
        head(2, bytes.length).out.writeBytes(bytes);
        return this;
    }

    byte[] toBytes() {
        return out.toByteArray();
    }

    private Cbor head(int type, int value) {
        if (value < 24) {
            out.write(type << 5 | value);
        } else if (value < 1 << 8) {
            out.write(type << 5 | 24);
            out.write(value);
        } else if (value < 1 << 16) {
            out.write(type << 5 | 25);
            out.write(value >> 8);
            out.write(value);
        } else {
            out.write(type << 5 | 26);
            for (int shift = 24; shift >= 0; shift -= 8) {
                out.write(value >> shift);
            }
        }
        return this;
    }
}
