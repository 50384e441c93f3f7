package cn.onestamp.intake.material;


import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A file in somebody's library (电子要件). The same content of the same material and holder has the same id.
 *
 * @param holder person or enterprise
 * @param since the day it came for the first time
 */
public record LibraryEntry(String id, String holder, FileSaid file, Authenticity level, LocalDate since) {

    /** How much is known of where it comes from. */
    public enum Authenticity { SELF_DECLARED, SIGHTED, SHARED }

    /**
     * Whether it may be handed in again on that day for this material.
     *
     * @param validityMonths how old one may usually be, null without limit; counted from the day it came
     */
    public boolean servesAs(String materialCode, @Nullable Integer validityMonths, LocalDate day) {
        return materialCode.equals(file.materialCode()) && isValidOn(day)
                && (validityMonths == null || !since.plusMonths(validityMonths).isBefore(day));
    }

    /** For whoever only helps: what people call their files may say more than is needed. */
    LibraryEntry unnamed() {
        return new LibraryEntry(id, holder, file.unnamed(), level, since);
    }

    /** On its last day it still is. */
    public boolean isValidOn(LocalDate day) {
        return file.validUntil() == null || !file.validUntil().isBefore(day);
    }
}
