package cn.onestamp.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Measuring_is_asked_for_in_whole_numbers {

    @Test
    void as_one_or_as_several() {
        assertThat(options("8").numbers("concurrency", "1")).containsExactly(8);
        assertThat(options("1,8,32").numbers("concurrency", "1")).containsExactly(1, 8, 32);
        assertThat(options("8").number("seconds", 30)).isEqualTo(30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "-1", "0", "", "1,,2", "99999999999"})
    void and_anything_else_is_answered_with_a_sentence(String typed) {
        assertThatThrownBy(() -> options(typed).numbers("concurrency", "1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("--concurrency takes whole numbers from 1");
    }

    private static Options options(String concurrency) {
        return new Options(new String[] {"--concurrency", concurrency}, Set.of("concurrency", "seconds"));
    }
}
