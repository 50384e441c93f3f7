package cn.onestamp.intake.material;


import java.time.LocalDate;

/**
 * A file in somebody's library (电子要件). The same content of the same type and holder has the same id.
 *
 * @param holder person or enterprise
 */
public record LibraryEntry(String id, String holder, FileSaid file, Authenticity level) {

    /** How much is known of where it comes from. */
    public enum Authenticity { SELF_DECLARED, SIGHTED, SHARED }

    /** On its last day it still is. */
    public boolean isValidOn(LocalDate day) {
        return file.validUntil() == null || !file.validUntil().isBefore(day);
    }
}
