package cn.onestamp.intake.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A version of a service item, as far as an application needs it.
 *
 * @param kind           IMMEDIATE, COMMITTED or FILING
 * @param resultDocument the name of the paper it ends with; null where it ends without one
 * @param statutoryDays  null where no statute sets a limit
 * @param promisedDays   in {@code dayUnit} (WORKING or CALENDAR), 0 for an immediate matter or a filing
 * @param validityMonths how long the result is valid; null without limit
 * @param licensingLaw   whether 行政许可法 governs the procedure
 * @param from           the first day on which this version is in force
 * @param materials      what every applicant is asked for
 * @param form           JSON Schema 2020-12 of the application form
 */
public record PublishedItem(
        String code, int version, String name, String kind, @Nullable String resultDocument,
        @Nullable Integer statutoryDays, int promisedDays, String dayUnit, String legalBasis,
        @Nullable Integer validityMonths, boolean licensingLaw, LocalDate from, List<Material> materials,
        Map<String, Object> form) {

    /**
     * @param source         APPLICANT, DATA_SHARING, PLATFORM_FORM or AGENCY_ISSUED
     * @param originalOrCopy FORM, SHARED_NOT_COLLECTED, ORIGINAL, ORIGINAL_CHECKED_COPY_KEPT or COPY
     */
    public record Material(String code, String name, boolean required, String source, String originalOrCopy) {}
}
