package cn.onestamp.platform.page;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of a sorted list.
 *
 * @param next the id of the row after which to go on, null at the end
 */
public record Page<T>(List<T> rows, @Nullable String next) {

    /** @param found up to one more than {@code limit}, which tells whether there is another page */
    public static <T> Page<T> of(List<T> found, int limit, Function<? super T, String> id) {
        return found.size() <= limit
                ? new Page<>(found, null)
                : new Page<>(found.subList(0, limit), id.apply(found.get(limit - 1)));
    }
}
