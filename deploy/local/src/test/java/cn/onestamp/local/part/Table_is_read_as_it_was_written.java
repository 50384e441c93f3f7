package cn.onestamp.local.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class Table_is_read_as_it_was_written {
    @Test
    void with_commas_quotes_and_line_ends_inside_a_cell() {
        assertThat(Csv.rows("a,b\r\n\"x, y\",\"he said \"\"no\"\"\"\n\"two\nlines\",\n"))
                .containsExactly(
                        List.of("a", "b"), List.of("x, y", "he said \"no\""), List.of("two\nlines", ""));
    }

    @Test
    void also_when_the_last_line_does_not_end() {
        assertThat(Csv.rows("a,b\n1,2")).last().isEqualTo(List.of("1", "2"));
    }
}
