package cn.onestamp.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

class Desk_reads_a_body {

    record Asking(@Nullable String id, String item, Map<String, Object> form) {}

    private final JsonMapper json = reader();

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

    private static JsonMapper reader() {
        JsonMapper.Builder builder = JsonMapper.builder();
        new StrictJson().strictBodies().customize(builder);
        return builder.build();
    }
}
