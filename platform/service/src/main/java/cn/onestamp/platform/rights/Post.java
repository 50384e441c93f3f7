package cn.onestamp.platform.rights;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One person on one post; {@code to} is the last day, null while open. {@code coverFor} marks a B-post. */
public record Post(
        String account, String organ, String post, String divisionScope, LocalDate from, @Nullable LocalDate to,
        @Nullable String coverFor) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
