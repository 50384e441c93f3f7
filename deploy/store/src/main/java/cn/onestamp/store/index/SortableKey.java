package cn.onestamp.store.index;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A value as bytes whose unsigned order is the order of values in a sort. Every encoding ends itself, so keys of
 * several fields are simply joined, and a key that begins with another one's bytes holds the same values.
 */
final class SortableKey {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(24);

    private SortableKey() {
    }

    static byte[] of(@Nullable Object value) {
        var key = new SortableKey();
        key.write(value);
        return key.out.toByteArray();
    }

    /** Whether the bytes of this value sort exactly as the value does; arrays, embedded documents and decimals only roughly. */
    static boolean sortsExactly(@Nullable Object value) {
        return switch (Kind.of(value)) {
            case LIST, DOCUMENT, REGEX, OTHER -> false;
            case NUMBER -> !(value instanceof Decimal128);
            default -> true;
        };
    }

    private void write(@Nullable Object value) {
        out.write(Kind.of(value).tag());
        switch (value) {
            case Number number -> writeNumber(number);
            case String text -> writeText(text);
            case Document document -> writeDocument(document);
            case Collection<?> list -> writeList(list);
            case BinData data -> writeBinary(data.getData());
            case LegacyUUID uuid -> writeUuid(uuid.getUuid());
            case UUID uuid -> writeUuid(uuid);
            case ObjectId id -> out.writeBytes(id.toByteArray());
            case Boolean flag -> out.write(flag ? 1 : 0);
            case Instant instant -> writeLong(instant.toEpochMilli() ^ Long.MIN_VALUE);
            case BsonTimestamp timestamp -> writeLong(timestamp.getValue());
            case BsonRegularExpression regex -> writeText(regex.getPattern() + "/" + regex.getOptions());
            case null -> { }
            case Missing missing -> { }
            case MinKey lowest -> { }
            case MaxKey highest -> { }
            default -> writeText(value.toString());
        }
    }

    /** By the nearest double; whole numbers too big for one are told apart by a second part. */
    private void writeNumber(Number number) {
        double nearest = number.doubleValue() == 0.0 ? 0.0 : number.doubleValue();
        long bits = Double.doubleToLongBits(nearest);
        writeLong(bits >= 0 ? bits ^ Long.MIN_VALUE : ~bits);
        if (Math.abs(nearest) >= 0x1p53) {
            writeLong((number instanceof Long whole ? whole : (long) nearest) ^ Long.MIN_VALUE);
        }
    }

    /** Three bytes for each half of a surrogate pair keep the order of UTF-16, in which the matcher compares. */
    private void writeText(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                out.write(0);
                out.write(0xFF);
            } else if (c < 0x80) {
                out.write(c);
            } else if (c < 0x800) {
                out.write(0xC0 | c >> 6);
                out.write(0x80 | c & 0x3F);
            } else {
                out.write(0xE0 | c >> 12);
                out.write(0x80 | c >> 6 & 0x3F);
                out.write(0x80 | c & 0x3F);
            }
        }
        out.write(0);
        out.write(0);
    }

    private void writeDocument(Document document) {
        document.forEach((field, value) -> {
            out.write(Kind.of(value).tag());
            writeText(field);
            write(value);
        });
        out.write(0);
    }

    private void writeList(Collection<?> list) {
        list.forEach(this::write);
        out.write(0);
    }

    private void writeBinary(byte[] bytes) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write(bytes.length >>> shift);
        }
        out.writeBytes(bytes);
    }

    private void writeUuid(UUID uuid) {
        writeLong(uuid.getMostSignificantBits());
        writeLong(uuid.getLeastSignificantBits());
    }

    private void writeLong(long value) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            out.write((int) (value >>> shift));
        }
    }
}
