package cn.onestamp.intake.routing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A power granted to a township; {@code to} is the last day, null while open. */
record PublishedGrant(
        String id, String itemCode, String townshipOrgan, String township, Basis basis, @Nullable String entrustingOrgan,
        LocalDate from, @Nullable LocalDate to, String handledAt) {

    PublishedGrant {
        if (basis == Basis.ENTRUSTED && entrustingOrgan == null) {
            throw new IllegalArgumentException("an entrusted power names who entrusted it");
        }
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    Route route() {
        return basis == Basis.ENTRUSTED && entrustingOrgan != null
                ? new Route(handledAt, entrustingOrgan, basis, id, townshipOrgan)
                : new Route(handledAt, townshipOrgan, basis, id, null);
    }
}
