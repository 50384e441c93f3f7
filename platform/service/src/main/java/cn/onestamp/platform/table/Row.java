package cn.onestamp.platform.table;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of a table; an empty cell is no value. */
public record Row(Map<String, String> cells) {

    /** @throws IllegalStateException when the cell is empty or the table has no such column */
    public String text(String column) {
        String value = optional(column);
        if (value == null) {
            throw new IllegalStateException("no value in column " + column);
        }
        return value;
    }

    public @Nullable String optional(String column) {
        String value = cells.get(column);
        return value == null || value.isBlank() ? null : value.strip();
    }

    public @Nullable Integer number(String column) {
        String value = optional(column);
        return value == null ? null : Integer.valueOf(value);
    }

    public @Nullable LocalDate day(String column) {
        String value = optional(column);
        return value == null ? null : LocalDate.parse(value);
    }

    /** Whether the cell says Y. */
    public boolean yes(String column) {
        return "Y".equals(optional(column));
    }

    /** The parts between pipes. */
    public List<String> list(String column) {
        String value = optional(column);
        return value == null ? List.of() : Arrays.asList(value.split("\\|"));
    }
}
