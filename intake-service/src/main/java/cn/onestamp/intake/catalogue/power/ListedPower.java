package cn.onestamp.intake.catalogue.power;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of the public list; organs by name, days inclusive. */
public record ListedPower(
        String id, String kind, String code, String name, @Nullable String legalBasis, Power.@Nullable Department department,
        String township, OrganName organ, String basis, @Nullable OrganName entrustingOrgan, String batch,
        String legalDocument, LocalDate from, @Nullable LocalDate to, String state, OrganName handledAt,
        @Nullable Boolean operating, @Nullable OrganName guidingOrgan, Power.@Nullable Recall recall) {

    public record OrganName(String code, String name) {}
}
