package cn.onestamp.platform.verification;

import java.time.Instant;

/** What can be said about a file without asking anybody. */
public sealed interface Verdict {

    /**
     * Sealed by this organ at this time, and not one part was changed since.
     *
     * @param form        OFD or PDF
     * @param paper       title and number
     * @param organ       who sealed
     * @param inscription what the seal says; for a PDF the organ's name
     * @param at          when
     */
    record Intact(String form, String paper, Organ organ, String inscription, Instant at) implements Verdict {
    }

    /**
     * Not accepted.
     *
     * @param part   which part of the file it is about
     * @param detail what exactly was found, in English
     */
    record Refused(Reason reason, String part, String detail) implements Verdict {
    }

    /** The organ as its certificate names it. */
    record Organ(String code, String name, String englishName) {
    }
}
