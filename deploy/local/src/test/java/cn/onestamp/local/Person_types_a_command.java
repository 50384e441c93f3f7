package cn.onestamp.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class Person_types_a_command {
    private static final Usage UP = new Usage("up [--detach] [--port-base N]", "opens", Set.of("detach"), Set.of("port-base"));

    @Test
    void with_values_after_a_blank_or_an_equals_sign() {
        Arguments arguments = Arguments.read(List.of("--port-base", "9000", "--data=/tmp/a=b", "--detach"), UP);
        assertThat(arguments.find("port-base")).contains("9000");
        assertThat(arguments.find("data")).contains("/tmp/a=b");
        assertThat(arguments.has("detach")).isTrue();
    }

    @Test
    void with_a_word_that_begins_with_one_dash_or_a_plus() {
        assertThat(Arguments.read(List.of("-5d"), UP).only("a step")).isEqualTo("-5d");
        assertThat(Arguments.read(List.of("+5d"), UP).only("a step")).isEqualTo("+5d");
    }

    @Test
    void and_hears_what_the_command_is_like_when_an_option_is_unknown() {
        assertThatThrownBy(() -> Arguments.read(List.of("--detached"), UP))
                .isInstanceOf(Refusal.class)
                .hasMessage("up does not know --detached; it is: ./onestamp up [--detach] [--port-base N]");
    }

    @Test
    void and_hears_that_a_value_is_missing() {
        assertThatThrownBy(() -> Arguments.read(List.of("--port-base"), UP)).hasMessageStartingWith("--port-base needs a value");
    }

    @Test
    void and_hears_that_a_flag_takes_no_value() {
        assertThatThrownBy(() -> Arguments.read(List.of("--detach=yes"), UP)).isInstanceOf(Refusal.class);
    }

    @Test
    void and_hears_what_was_expected_when_there_is_too_much_or_too_little() {
        assertThatThrownBy(() -> Arguments.read(List.of(), UP).only("a file")).hasMessage("Expected a file but got: nothing");
        assertThatThrownBy(() -> Arguments.read(List.of("a", "b"), UP).only("a file")).hasMessage("Expected a file but got: a b");
    }
}
