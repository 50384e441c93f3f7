package cn.onestamp.approval.seal;

import cn.onestamp.approval.licence.LicenceEntry;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What ends a granted case. Which of the three it is follows from the item alone: whether 行政许可法 governs it, and whether it
 * names the document it ends with. Only a licensing decision may cite that law.
 */
sealed interface ResultKind {

    /** An organ's decision to license has this name where the item names no certificate. */
    String LICENSING_DECISION = "准予行政许可决定书";

    /** How the organ tells the outcome of everything else where the item names no document. */
    String NOTICE_OF_RESULT = "办理结果通知书";

    String title();

    /** As the item states it; several bases are separated by {@code ；}. */
    String legalBasis();

    Optional<Integer> validityMonths();

    /** The last day of what was granted on this day; empty where it has no end. */
    default Optional<LocalDate> validTo(LocalDate grantedOn) {
        return validityMonths().map(months -> LicenceEntry.lastDay(grantedOn, months));
    }

    /** Whether it is a document of its own that the register keeps; a mere notice of the outcome is not. */
    default boolean isEntered() {
        return !title().equals(NOTICE_OF_RESULT);
    }

    /** A certificate, approval or proof that the law wants issued (行政许可法 art. 39). */
    record Licence(String title, String legalBasis, Optional<Integer> validityMonths) implements ResultKind {}

    /** The written decision itself is the result (行政许可法 art. 38(1)). */
    record LicensingDecision(String legalBasis, Optional<Integer> validityMonths) implements ResultKind {

        @Override
        public String title() {
            return LICENSING_DECISION;
        }
    }

    /** Confirmations, payments, registrations, services: governed by the item's own basis. */
    record OtherResult(String title, String legalBasis, Optional<Integer> validityMonths) implements ResultKind {}

    static ResultKind of(boolean licensingLaw, @Nullable String document, String legalBasis, Optional<Integer> validityMonths) {
        if (!licensingLaw) {
            return new OtherResult(document == null ? NOTICE_OF_RESULT : document, legalBasis, validityMonths);
        }
        return document == null || document.equals(LICENSING_DECISION)
                ? new LicensingDecision(legalBasis, validityMonths)
                : new Licence(document, legalBasis, validityMonths);
    }
}
