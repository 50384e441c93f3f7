package cn.onestamp.intake.catalogue.power;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of the public list; organs by name, days inclusive.
 *
 * @param dutyBoundary who acts in whose name and who guides, in Chinese
 */
public record ListedPower(
        String id, String kind, String code, String name, @Nullable String legalBasis, Power.@Nullable Department department,
        String township, OrganName organ, String basis, @Nullable OrganName entrustingOrgan, String batch,
        String legalDocument, LocalDate from, @Nullable LocalDate to, String state, OrganName handledAt,
        @Nullable Boolean operating, @Nullable OrganName guidingOrgan, String dutyBoundary, Power.@Nullable Recall recall) {

    public record OrganName(String code, String name) {}
}
