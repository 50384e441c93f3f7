package cn.onestamp.notification.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some notices of one person, newest first.
 *
 * @param next the notice after which to go on, null at the end
 */
public record NoticePage(List<Notice> notices, @Nullable String next) {

    /** @param found up to one more than {@code limit}, which tells whether there is another page */
    static NoticePage of(List<Notice> found, int limit) {
        return found.size() <= limit
                ? new NoticePage(found, null)
                : new NoticePage(found.subList(0, limit), found.get(limit - 1).id());
    }
}
