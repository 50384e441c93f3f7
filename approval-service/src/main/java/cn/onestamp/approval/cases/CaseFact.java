package cn.onestamp.approval.cases;

import cn.onestamp.approval.examination.CoReview;
import cn.onestamp.approval.examination.SiteVisit;
import cn.onestamp.approval.examination.SpecialProcedure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What has happened to a case, as others are told. */
public sealed interface CaseFact {

    /** On this reviewer's desk, or on nobody's. */
    record Assigned(Optional<String> reviewer) implements CaseFact {}

    record Proposed(Proposal.Outcome outcome) implements CaseFact {}

    /** Back to the reviewer. */
    record Returned() implements CaseFact {}

    /** From the window to the back office. */
    record PassedOn() implements CaseFact {}

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

    /** A step of the examination. */
    sealed interface LookedInto extends CaseFact {

        /** Each of these organs has its own time to reply. */
        record OpinionsAsked(List<CoReview> asked) implements LookedInto {}

        record OpinionGiven(String organ, boolean agrees) implements LookedInto {}

        record OpinionsSettled(String organ, boolean agrees) implements LookedInto {}

        record VisitAppointed(SiteVisit visit) implements LookedInto {}

        record VisitRecorded(boolean fits) implements LookedInto {}

        /** @param done whether every visitor has signed now */
        record VisitSigned(boolean done) implements LookedInto {}

        record NoticePosted(LocalDate lastDay) implements LookedInto {}

        /** @param number of the objection to this notice, from 1 */
        record ObjectionRaised(int number) implements LookedInto {}

        record ObjectionAnswered(int number) implements LookedInto {}
    }
}
