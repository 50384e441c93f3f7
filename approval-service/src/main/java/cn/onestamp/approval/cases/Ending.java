package cn.onestamp.approval.cases;

import java.time.LocalDate;

/** A case ended without a decision. */
public record Ending(Why why, String by, LocalDate on, String reason) {

    /** Why nobody decides it any more. */
    public enum Why {
        /** The applicant took it back before the decision. */
        WITHDRAWN_BY_APPLICANT,
        /** Nobody is there any more for whom it could be decided: dead, or dissolved. */
        APPLICANT_GONE,
        /** What was promised at the acceptance with tolerance never came (SPEC 2.6). */
        PROMISE_BROKEN
    }
}
