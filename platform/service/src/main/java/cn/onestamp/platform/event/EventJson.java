package cn.onestamp.platform.event;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Events as bytes. Readers accept members they do not know; a broken value is {@link Poison}. */
public final class EventJson {

    /** In bytes; leaves room for the envelope of a dead letter under the broker's megabyte. */
    public static final int LARGEST = 1 << 19;

    private static final JsonMapper JSON = JsonMapper.builder(
                    JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private EventJson() {}

    public static byte[] write(Event event) {
        return JSON.writeValueAsBytes(event);
    }

    /** @throws Poison with the reason, for anything that is not one of our envelopes keyed by its subject */
    public static Event read(@Nullable String key, byte @Nullable [] value) {
        if (value == null || value.length > LARGEST) {
            throw new Poison(value == null ? "no value" : "value of " + value.length + " bytes");
        }
        Event event = parse(value);
        if (event == null || !isWhole(event)) {
            throw new Poison("envelope is incomplete");
        }
        if (!Event.VERSION.equals(event.specversion())) {
            throw new Poison("envelope version " + event.specversion());
        }
        if (!event.subject().equals(key)) {
            throw new Poison("key is not the subject");
        }
        return event;
    }

    static <T> T data(Event event, Class<T> type) {
        try {
            return JSON.convertValue(event.data(), type);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new Poison(event.type() + " does not have the agreed shape");
        }
    }

    private static boolean isWhole(Event event) {
        return Stream.of(event.id(), event.source(), event.type(), event.subject(), event.time(), event.actor(), event.data())
                        .allMatch(Objects::nonNull)
                && event.sequence() >= 1;
    }

    private static @Nullable Event parse(byte[] value) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(value));
            return JSON.readValue(value, Event.class);
        } catch (CharacterCodingException e) {
            throw new Poison("not UTF-8");
        } catch (JacksonException e) {
            throw new Poison("not JSON of the agreed shape");
        }
    }
}
