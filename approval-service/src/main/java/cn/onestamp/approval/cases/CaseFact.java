package cn.onestamp.approval.cases;

import cn.onestamp.approval.examination.SpecialProcedure;
import java.time.LocalDate;
import java.util.Optional;

/** What has happened to a case, as others are told. */
public sealed interface CaseFact {

    /** On this reviewer's desk, or on nobody's. */
    record Assigned(Optional<String> reviewer) implements CaseFact {}

    record Proposed(Proposal.Outcome outcome) implements CaseFact {}

    /** Back to the reviewer. */
    record Returned(String reason) implements CaseFact {}

    /** From the window to the back office. */
    record PassedOn(String reason) implements CaseFact {}

    /** Granted or refused, as the state of the case says. */
    record Decided(LocalDate on) implements CaseFact {}

    /** The clocks stand still; {@code document} tells the applicant for how long. */
    record Suspended(SpecialProcedure procedure, String document) implements CaseFact {}

    record Resumed(SpecialProcedure.Result result) implements CaseFact {}

    /** {@code document} tells the applicant why. */
    record Extended(TimeLimits.Told told, String reason) implements CaseFact {}

    record Withdrawn() implements CaseFact {}

    record Terminated() implements CaseFact {}

    record Kept() implements CaseFact {}

    /** @param from the organ that decides it no longer */
    record HandedBack(String from) implements CaseFact {}

    record Sealed() implements CaseFact {}

    /** A step of the examination, by its name in the events. */
    record LookedInto(Step step) implements CaseFact {

        public enum Step {
            VISIT_APPOINTED, VISIT_RECORDED, VISIT_SIGNED, OPINIONS_ASKED, OPINION_GIVEN, OPINIONS_SETTLED, NOTICE_POSTED, OBJECTION_RAISED, OBJECTION_ANSWERED
        }
    }
}
