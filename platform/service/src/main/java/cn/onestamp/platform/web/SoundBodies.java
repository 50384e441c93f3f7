package cn.onestamp.platform.web;

import cn.onestamp.platform.problem.Malformed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.codec.json.JacksonJsonDecoder;
import org.springframework.util.MimeType;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.deser.jdk.NumberDeserializers;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Looks a body through from end to end before anything is made of it: it is UTF-8, and every text in it, of members nobody
 * agreed on too, consists of whole characters and is no longer than anybody writes,
 * and every number fits. The field is told, never its value.
 */
final class SoundBodies extends JacksonJsonDecoder {

    static final int LONGEST_TEXT = 2_000;
    static final int LONGEST_NAME = 100;
    private static final double TWO_TO_THE_63 = 0x1p63;

    SoundBodies(JsonMapper json) {
        super(json.rebuild().addModule(plainValues()).build());
    }

    private static SimpleModule plainValues() {
        SimpleModule plain = new SimpleModule("plain values").addDeserializer(LocalDate.class, new WrittenDay());
        List.of(int.class, Integer.class, long.class, Long.class)
                .forEach(type -> plain.addDeserializer(type, Counted.by(NumberDeserializers.find(type))));
        return plain;
    }

    @Override
    public Object decode(DataBuffer body, ResolvableType type, @Nullable MimeType mediaType, @Nullable Map<String, Object> hints) {
        int start = body.readPosition();
        try {
            mustBeUtf8(body);
            lookThrough(body);
        } catch (Malformed unsound) {
            DataBufferUtils.release(body);
            throw unsound;
        }
        return super.decode(body.readPosition(start), type, mediaType, hints);
    }

    /** JSON begins with an ASCII character; a byte order mark or a zero tell of another encoding, which Jackson would follow. */
    private static void mustBeUtf8(DataBuffer body) {
        for (int i = 0; i < Math.min(2, body.readableByteCount()); i++) {
            byte one = body.getByte(body.readPosition() + i);
            if (one == 0 || i == 0 && one < 0) {
                throw new Malformed("body", "JSON comes in UTF-8 without a byte order mark");
            }
        }
    }

    private void lookThrough(DataBuffer body) {
        try (JsonParser parts = getMapper().createParser(body.asInputStream())) {
            for (JsonToken token = parts.nextToken(); token != null; token = parts.nextToken()) {
                switch (token) {
                    case PROPERTY_NAME -> mustBeSound(parts, LONGEST_NAME);
                    case VALUE_STRING -> mustBeSound(parts, LONGEST_TEXT);
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> mustFit(parts);
                    default -> { }
                }
            }
        } catch (StreamConstraintsException tooMuch) {
            throw new Malformed("body", "The body is deeper or has larger numbers than anybody writes");
        } catch (JacksonException noJson) {
            // The reader meets the same and tells it.
        }
    }

    private static void mustBeSound(JsonParser parts, int longest) {
        String text = parts.getString();
        if (text.codePointCount(0, text.length()) > longest) {
            throw new Malformed(where(parts), "A text has at most " + LONGEST_TEXT + " characters, the name of a member " + LONGEST_NAME);
        }
        if (text.codePoints().anyMatch(character -> character == 0 || Character.getType(character) == Character.SURROGATE)) {
            throw new Malformed(where(parts), "A text has no halves of characters and no zero characters");
        }
    }

    /** Whatever looks at a number later, of members nobody agreed on too, may take it for a whole one of 64 bits. */
    private static void mustFit(JsonParser parts) {
        if (parts.getNumberType() == JsonParser.NumberType.BIG_INTEGER || Math.abs(parts.getDoubleValue()) > TWO_TO_THE_63) {
            throw new Malformed(where(parts), "This number does not fit");
        }
    }

    private static String where(JsonParser parts) {
        return parts.streamReadContext().pathAsPointer().toString();
    }
}
