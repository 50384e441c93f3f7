package cn.onestamp.intake.catalogue.power;

import cn.onestamp.intake.routing.Basis;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A power granted to a township organ, as published.
 *
 * @param kind            LICENCE, PUBLIC_SERVICE or PENALTY
 * @param itemCode        of the service item, or of the penalty power
 * @param to              the last day, null while open
 * @param operating       penalties only: whether it is exercised
 * @param guidingOrgan    the home department in that county
 * @param recall          null unless it was taken back
 */
public record Power(
        String id, String kind, String itemCode, String name, @Nullable String legalBasis,
        @Nullable Department department, String townshipOrgan, String township, Basis basis,
        @Nullable String entrustingOrgan, String batch, String legalDocument, LocalDate from, @Nullable LocalDate to,
        String handledAt, @Nullable Boolean operating, @Nullable String guidingOrgan, @Nullable Recall recall) {

    /** Published before names were, its code stands for it. */
    public Power {
        name = name == null ? itemCode : name;
    }

    /** @param code short code of the department at home in the matter, such as NY */
    public record Department(String code, String name) {}

    /** Why and by which document it was taken back. */
    public record Recall(String legalDocument, String reason) {}

    /** Where the power stands on a day. */
    public enum State { TO_COME, IN_FORCE, ENDED }

    /** One that was taken back before its first day has ended. */
    public State stateOn(LocalDate day) {
        if (to != null && (day.isAfter(to) || to.isBefore(from))) {
            return State.ENDED;
        }
        return day.isBefore(from) ? State.TO_COME : State.IN_FORCE;
    }

    Power beginningOn(LocalDate day) {
        return new Power(id, kind, itemCode, name, legalBasis, department, townshipOrgan, township, basis, entrustingOrgan, batch,
                legalDocument, day, to, handledAt, operating, guidingOrgan, recall);
    }

    Power endingOn(LocalDate lastDay, Recall why) {
        return new Power(id, kind, itemCode, name, legalBasis, department, townshipOrgan, township, basis, entrustingOrgan, batch,
                legalDocument, from, lastDay, handledAt, operating, guidingOrgan, why);
    }
}
