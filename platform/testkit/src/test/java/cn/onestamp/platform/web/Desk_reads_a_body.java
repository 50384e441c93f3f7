package cn.onestamp.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.onestamp.platform.problem.Malformed;
import cn.onestamp.platform.testkit.Garbage;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.ResolvableType;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.MediaType;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

class Desk_reads_a_body {

    record Asking(@Nullable String id, String item, Map<String, Object> form) {}

    enum Kind { ONE, TWO }

    record Choosing(@Nullable UUID id, @Nullable LocalDate day, @Nullable Kind kind, @Nullable List<String> some, @Nullable Long days) {}

    private static final com.sun.management.ThreadMXBean THREADS = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final long FLAT = 64 << 20;

    private final JsonMapper json = reader();
    private final SoundBodies bodies = new SoundBodies(json);

    @Test
    void what_may_be_missing_may_be_missing_or_null() {
        assertThat(json.readValue("{\"item\":\"6\",\"form\":{}}", Asking.class)).isEqualTo(new Asking(null, "6", Map.of()));
        assertThat(json.readValue("{\"id\":null,\"item\":\"6\",\"form\":{}}", Asking.class).id()).isNull();
    }

    @Test
    void what_must_be_there_is_named_when_it_is_missing_or_null() {
        for (String body : new String[] {"{\"form\":{}}", "{\"item\":null,\"form\":{}}"}) {
            assertThatThrownBy(() -> json.readValue(body, Asking.class)).isInstanceOfSatisfying(DatabindException.class,
                    told -> assertThat(told.getPath()).last().extracting("propertyName").isEqualTo("item"));
        }
    }

    @Test
    void a_number_or_a_truth_value_is_no_text() {
        for (String item : new String[] {"6", "6.5", "true", "[]", "{\"$ne\":1}"}) {
            assertThatThrownBy(() -> json.readValue("{\"item\":" + item + ",\"form\":{}}", Asking.class))
                    .isInstanceOfSatisfying(DatabindException.class,
                            told -> assertThat(told.getPath()).last().extracting("propertyName").isEqualTo("item"));
        }
    }

    @Test
    void nothing_empty_and_no_ordinal_stands_for_a_day_an_id_or_a_word() {
        for (String chosen : new String[] {"{\"id\":\"\"}", "{\"id\":\"  \"}", "{\"day\":\"\"}", "{\"day\":[]}", "{\"day\":[2026,3,2]}", "{\"day\":\"+99999-01-01\"}",
            "{\"day\":\"2026-03-02T00:00:00\"}", "{\"day\":\"2026-02-30\"}", "{\"kind\":0}", "{\"kind\":\"\"}", "{\"some\":[null]}", "{\"some\":[\"A\",1]}", "{\"days\":-1}", "{\"days\":\" \"}"}) {
            assertThatThrownBy(() -> take(chosen.getBytes(StandardCharsets.UTF_8), Choosing.class)).as(chosen).hasCauseInstanceOf(DatabindException.class);
        }
        assertThat(take("{\"day\":\"2026-03-02\",\"kind\":\"ONE\",\"some\":[],\"days\":0}".getBytes(StandardCharsets.UTF_8), Choosing.class))
                .isEqualTo(new Choosing(null, LocalDate.of(2026, 3, 2), Kind.ONE, List.of(), 0L));
    }

    @Test
    void text_is_made_of_whole_characters_and_names_the_field_where_it_is_not() {
        for (String text : new String[] {"\\u0000", "\\ud800", "x\\udc00", "\\ud800x", "x".repeat(2001)}) {
            refused("{\"item\":\"" + text + "\",\"form\":{}}", "/item");
            refused("{\"item\":\"6\",\"form\":{\"a\":[{\"b\":\"" + text + "\"}]}}", "/form/a/0/b");
        }
        refused("{\"item\":\"6\",\"form\":{\"people\":1e308}}", "/form/people");
        refused("{\"item\":\"6\",\"form\":{\"people\":9223372036854775808}}", "/form/people");
        String widest = "\ud842\udfb7".repeat(2000);
        assertThat(((Asking) take(bytes("{\"item\":\"" + widest + "\",\"form\":{\"n\":9223372036854775807}}"), Asking.class)).item()).isEqualTo(widest);
    }

    @Test
    void the_name_of_a_member_is_told_in_part_at_most() {
        String told = "/" + "x".repeat(99);
        refused("{\"" + "x".repeat(40_000) + "\":1}", told);
        refused("{\"item\":\"6\",\"form\":" + "{\"y\":".repeat(90) + "\"\\u0000\"" + "}".repeat(91), ("/form" + "/y".repeat(90)).substring(0, 100));
    }

    @ParameterizedTest
    @MethodSource("garbage")
    void garbage_is_refused_at_once_and_holds_no_memory(String what, byte[] body) {
        long best = Long.MAX_VALUE;
        long memory = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            long since = THREADS.getCurrentThreadCpuTime();
            assertThatThrownBy(() -> take(body, Asking.class)).isInstanceOfAny(Malformed.class, DecodingException.class);
            best = Math.min(best, THREADS.getCurrentThreadCpuTime() - since);
            memory = Math.min(memory, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        assertThat(Duration.ofNanos(best)).as(what).isLessThan(Duration.ofMillis(200));
        assertThat(memory).as("bytes taken for " + what).isLessThan(FLAT);
    }

    private static Stream<Arguments> garbage() {
        return Garbage.of(bytes("{\"item\":\"6\",\"form\":{}}")).entrySet().stream()
                .filter(garbage -> garbage.getValue().length > 0).map(garbage -> Arguments.of(garbage.getKey(), garbage.getValue()));
    }

    private void refused(String body, String field) {
        assertThatThrownBy(() -> take(bytes(body), Asking.class)).isInstanceOfSatisfying(Malformed.class,
                refusal -> assertThat(refusal.details()).containsEntry("field", field));
    }

    private Object take(byte[] body, Class<?> type) {
        Object taken = bodies.decode(DefaultDataBufferFactory.sharedInstance.wrap(body), ResolvableType.forClass(type), MediaType.APPLICATION_JSON, Map.of());
        if (taken == null) {
            throw new DecodingException("null");
        }
        return taken;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static JsonMapper reader() {
        JsonFactoryBuilder factory = JsonFactory.builder();
        new StrictJson().noDoubledMembers().customize(factory);
        JsonMapper.Builder builder = JsonMapper.builder(factory.build());
        new StrictJson().strictBodies().customize(builder);
        return builder.build();
    }
}
