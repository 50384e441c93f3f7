package cn.onestamp.approval.recall;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A power granted to a township, as far as a case rests on it; {@code to} is the last day, null while open. */
record PublishedGrant(
        String itemCode, String townshipOrgan, String township, String basis, @Nullable String entrustingOrgan,
        LocalDate from, @Nullable LocalDate to) {

    String decider() {
        return basis.equals("ENTRUSTED") && entrustingOrgan != null ? entrustingOrgan : townshipOrgan;
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !hasEndedBy(day);
    }

    boolean hasEndedBy(LocalDate day) {
        return to != null && day.isAfter(to);
    }
}
