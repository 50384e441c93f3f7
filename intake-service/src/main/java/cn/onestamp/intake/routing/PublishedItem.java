package cn.onestamp.intake.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A version of a service item, as far as an application needs it.
 *
 * @param kind              IMMEDIATE, COMMITTED or FILING
 * @param resultDocument    the name of the paper it ends with; null where it ends without one
 * @param statutoryDays     null where no statute sets a limit
 * @param promisedDays      in {@code dayUnit} (WORKING or CALENDAR), 0 for an immediate matter or a filing
 * @param validityMonths    how long the result is valid; null without limit
 * @param licensingLaw      whether 行政许可法 governs the procedure
 * @param from              the first day on which this version is in force
 * @param listedIn          the list it stands in: POWER40 or PUBLIC60; null in versions published before this was told, like
 *                          every other member that may be null or no below
 * @param homeDepartment    code of the department of the trade, the same in every county
 * @param feeFen            what is charged in fen, 0 where it is free; null where it must be reckoned or follows from the situation
 * @param commitmentAllowed whether the applicant may commit instead of proving (告知承诺)
 * @param toleranceAllowed  whether a deferrable material may come later (容缺受理)
 * @param agentIntake       whether a village agent may hand it in
 * @param materials         what is asked for, also what only some situation adds
 * @param situations        questions and what follows from the answers; {@link Situations#NONE} where none are asked
 * @param form              JSON Schema 2020-12 of the application form
 * @param statutoryBasis    the article behind {@code statutoryDays}; the legal basis of the item where no other is told
 * @param extension         of the statutory limit; null where the law allows none
 * @param reviewPlan        what is looked into after the acceptance; null where it ends on the spot
 */
public record PublishedItem(
        String code, int version, String name, String kind, @Nullable String resultDocument,
        @Nullable Integer statutoryDays, int promisedDays, String dayUnit, String legalBasis,
        @Nullable Integer validityMonths, boolean licensingLaw, LocalDate from, @Nullable String listedIn,
        @Nullable String homeDepartment, @Nullable Long feeFen, Boolean commitmentAllowed, Boolean toleranceAllowed,
        Boolean agentIntake, List<Material> materials, Situations situations, Map<String, Object> form,
        String statutoryBasis, @Nullable Extension extension, @Nullable ReviewPlan reviewPlan) {

    public PublishedItem {
        commitmentAllowed = Boolean.TRUE.equals(commitmentAllowed);
        toleranceAllowed = Boolean.TRUE.equals(toleranceAllowed);
        agentIntake = Boolean.TRUE.equals(agentIntake);
        situations = situations == null ? Situations.NONE : situations;
        statutoryBasis = statutoryBasis == null ? legalBasis : statutoryBasis;
    }

    /** What is asked of everybody, whatever the situation. */
    public List<Material> askedOfEverybody() {
        return materials.stream().filter(material -> !material.onlyBySituation()).toList();
    }

    /** APPLICANT hands it in, SHARED comes from data sharing and is not asked for, FORM is filled in here. */
    public enum Provider { APPLICANT, SHARED, FORM }

    /**
     * @param source          APPLICANT, DATA_SHARING, PLATFORM_FORM or AGENCY_ISSUED
     * @param originalOrCopy  FORM, SHARED_NOT_COLLECTED, ORIGINAL, ORIGINAL_CHECKED_COPY_KEPT or COPY
     * @param deferrable      whether it may come later where tolerance is allowed
     * @param onlyBySituation asked for only where a situation adds it
     * @param copies          how many are handed in, at least 1
     * @param validityMonths  how old it may usually be; null without limit
     * @param libraryReusable whether one on file may be used again
     */
    public record Material(
            String code, String name, boolean required, String source, String originalOrCopy, Boolean deferrable,
            Boolean onlyBySituation, Integer copies, @Nullable Integer validityMonths, Boolean libraryReusable) {

        private static final int ONE = 1;

        public Material {
            deferrable = Boolean.TRUE.equals(deferrable);
            onlyBySituation = Boolean.TRUE.equals(onlyBySituation);
            copies = copies == null ? ONE : copies;
            libraryReusable = Boolean.TRUE.equals(libraryReusable);
        }

        /** Who brings it: what an agency issued and nobody shares, the applicant does. */
        public Provider provider() {
            return switch (source) {
                case "PLATFORM_FORM" -> Provider.FORM;
                case "DATA_SHARING" -> Provider.SHARED;
                default -> Provider.APPLICANT;
            };
        }

        public Material asRequired() {
            return new Material(code, name, true, source, originalOrCopy, deferrable, onlyBySituation, copies, validityMonths, libraryReusable);
        }
    }
}
