package cn.onestamp.approval.cases;

import cn.onestamp.approval.examination.Examination;
import cn.onestamp.approval.examination.SpecialProcedure;
import cn.onestamp.platform.day.DeadlineCalculator;
import cn.onestamp.platform.problem.NotAllowed;
import cn.onestamp.platform.problem.NotNow;
import cn.onestamp.platform.store.Revision;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A case in one of its states. Who accepted may not review, who reviewed may not decide, who decided may not seal: the file
 * and the states carry the names, so no path leads around it. What a state does not offer cannot be asked of it.
 */
public sealed interface ApprovalCase {

    CaseFile file();

    Revision revision();

    String status();

    /** Not decided yet; a power that is taken back concerns these, and no others. */
    sealed interface Open extends ApprovalCase {

        /** The same state with something new in the file. */
        Open with(CaseFile changed);

        default List<Opinion> opinions() {
            return List.of();
        }

        default Open keptByTownship(AfterRecall choice) {
            return with(file().chosen(choice));
        }

        /** Begins anew with the county; its history stays, its limits run on. */
        default Open handedBackTo(String countyOrgan, AfterRecall choice) {
            return new UnderReview(file().handedBackTo(countyOrgan, choice), revision());
        }

        /** Further looked into. */
        default Open examined(Examination now) {
            return with(file().with(now));
        }

        /**
         * Taken to somebody's desk.
         *
         * @throws NotNow while it lies on somebody else's
         */
        default Open claimed(String reviewer) {
            if (file().claimedBy().isPresent()) {
                refuse("Somebody has taken it to their desk");
            }
            return reassigned(reviewer);
        }

        /**
         * @param standsInFor whom the account stands in for (AB 岗), null for a post of its own
         * @throws NotNow     while it lies on the desk of somebody else
         */
        default void mustNotLieWithAnybodyBut(String account, @Nullable String standsInFor) {
            if (file().claimedBy().filter(with -> !with.equals(account) && !with.equals(standsInFor)).isPresent()) {
                refuse("It lies on somebody else's desk");
            }
        }

        /** Whoever had it, it lies on this desk now. */
        default Open reassigned(String reviewer) {
            return with(file().claimedBy(Optional.of(reviewer)));
        }

        default Open released() {
            return with(file().claimedBy(Optional.empty()));
        }

        /**
         * The head of the organ gives it more time, once (行政许可法 art. 42).
         *
         * @throws NotNow where nothing allows it, or it was done before
         */
        default Open extended(String approver, TimeLimits.Told told, DeadlineCalculator calculator) {
            if (file().limits().extension().isEmpty() || file().limits().isExtended()) {
                refuse("The limit of this case is extended once at most, and only where the law says so");
            }
            return with(file().within(file().limits().extended(approver, told, calculator)));
        }

        /**
         * Nobody decides it any more.
         *
         * @throws NotNow for a broken promise whose last day has not passed
         */
        default Ended ended(Ending ending) {
            if (ending.why() == Ending.Why.PROMISE_BROKEN && file().awaited().overdueSince().isEmpty()) {
                refuse("Nothing that was promised is overdue");
            }
            return new Ended(file().within(file().limits().stopped(ending.on())), ending, revision());
        }
    }

    /** An item that is dealt with at once (即办件): the chief of the window decides it (S63). */
    record AtTheWindow(CaseFile file, Revision revision) implements Open {

        @Override
        public AtTheWindow with(CaseFile changed) {
            return new AtTheWindow(changed, revision);
        }

        @Override
        public String status() {
            return "AT_THE_WINDOW";
        }

        /**
         * @throws NotAllowed for whoever accepted it
         * @throws NotNow     while a material that was promised for later has not come, or something has not been looked into
         */
        public Granted grantedAtOnce(Opinion decision) {
            mustBeSomebodyElse(decision.by(), file.handover().acceptedBy());
            mustBeComplete(this, decision.on());
            return new Granted(decidedOn(decision.on(), file), Optional.empty(), new Decision.Grant(decision), revision);
        }

        /** It is not as simple as it looked. */
        public UnderReview passedOn(Opinion why) {
            return new UnderReview(file, Optional.of(why), revision);
        }
    }

    /** @param remark why it came back to the reviewer, or from the window; empty where it did not */
    record UnderReview(CaseFile file, Optional<Opinion> remark, Revision revision) implements Open {

        public UnderReview(CaseFile file, Revision revision) {
            this(file, Optional.empty(), revision);
        }

        @Override
        public UnderReview with(CaseFile changed) {
            return new UnderReview(changed, remark, revision);
        }

        @Override
        public String status() {
            return "UNDER_REVIEW";
        }

        /**
         * The clocks stop for a procedure whose time does not count.
         *
         * @throws NotNow unless the item asks for this one; a visit or a notice in the village is none
         */
        public Suspended suspended(SpecialProcedure procedure, String document) {
            if (!file.examination().plan().mayStopFor(procedure.kind())) {
                refuse("Only a procedure that the law takes out of the limit stops the clock (行政许可法 art. 45)");
            }
            return new Suspended(file.with(file.examination().beginning(procedure)).within(
                    file.limits().suspended(procedure.kind(), procedure.basis(), new TimeLimits.Told(procedure.from(), document))), revision);
        }

        /**
         * @throws NotAllowed if the reviewer accepted the application
         * @throws NotNow     to grant, while something that the item asks to be looked into has not been
         */
        public PendingDecision proposed(Proposal proposal) {
            mustBeSomebodyElse(proposal.by(), file.handover().acceptedBy());
            if (proposal.outcome() == Proposal.Outcome.GRANT) {
                mustBeExamined(this, proposal.opinion().on());
            }
            return new PendingDecision(file, proposal, revision);
        }
    }

    /** A procedure whose time does not count runs (行政许可法 art. 45). */
    record Suspended(CaseFile file, Revision revision) implements Open {

        @Override
        public Suspended with(CaseFile changed) {
            return new Suspended(changed, revision);
        }

        @Override
        public String status() {
            return "SUSPENDED";
        }

        /** The procedure runs on; the county ends it. */
        @Override
        public Suspended handedBackTo(String countyOrgan, AfterRecall choice) {
            return with(file.handedBackTo(countyOrgan, choice));
        }

        /** The clocks go on with exactly what was left. */
        public UnderReview resumed(SpecialProcedure.Result result, DeadlineCalculator calculator) {
            return new UnderReview(file.with(file.examination().ending(result)).within(file.limits().resumed(result.on(), calculator)), revision);
        }
    }

    record PendingDecision(CaseFile file, Proposal proposal, Revision revision) implements Open {

        @Override
        public PendingDecision with(CaseFile changed) {
            return new PendingDecision(changed, proposal, revision);
        }

        @Override
        public List<Opinion> opinions() {
            return List.of(proposal.opinion());
        }

        @Override
        public String status() {
            return "PENDING_DECISION";
        }

        /**
         * @throws NotAllowed if the approver accepted or reviewed the case
         * @throws NotNow     while a material that was promised for later has not come, or something has not been looked into
         */
        public Granted granted(Opinion decision) {
            mustDecide(decision.by());
            mustBeComplete(this, decision.on());
            return new Granted(decidedOn(decision.on(), file), Optional.of(proposal), new Decision.Grant(decision), revision);
        }

        /** @throws NotAllowed if the approver accepted or reviewed the case */
        public Refused refused(Decision.Refusal refusal) {
            mustDecide(refusal.by());
            return new Refused(decidedOn(refusal.opinion().on(), file), proposal, refusal, revision);
        }

        /**
         * The reviewer looks again.
         *
         * @throws NotAllowed if the approver accepted or reviewed the case
         */
        public UnderReview returned(Opinion why) {
            mustDecide(why.by());
            return new UnderReview(file, Optional.of(why), revision);
        }

        private void mustDecide(String approver) {
            mustBeSomebodyElse(approver, file.handover().acceptedBy(), proposal.by());
        }
    }

    /** Decided; what is missing is the seal. */
    sealed interface Decided extends ApprovalCase {

        Optional<Proposal> reviewed();

        Decision decision();

        /** @throws NotAllowed if the keeper accepted, reviewed or decided the case */
        default void mustNotBeSealedByWhoHadAPart(String keeper) {
            mustBeSomebodyElse(keeper, Stream.concat(Stream.of(file().handover().acceptedBy(), decision().by()),
                    reviewed().map(Proposal::by).stream()).toArray(String[]::new));
        }

        default Sealed sealed(Sealing sealing) {
            mustNotBeSealedByWhoHadAPart(sealing.by());
            return new Sealed(this, sealing);
        }
    }

    /** @param reviewed empty where the chief of the window decided it at once */
    record Granted(CaseFile file, Optional<Proposal> reviewed, Decision.Grant decision, Revision revision) implements Decided {

        @Override
        public String status() {
            return "GRANTED";
        }
    }

    record Refused(CaseFile file, Proposal proposal, Decision.Refusal decision, Revision revision) implements Decided {

        @Override
        public Optional<Proposal> reviewed() {
            return Optional.of(proposal);
        }

        @Override
        public String status() {
            return "REFUSED";
        }
    }

    record Sealed(Decided decided, Sealing sealing) implements ApprovalCase {

        @Override
        public CaseFile file() {
            return decided.file();
        }

        @Override
        public Revision revision() {
            return decided.revision();
        }

        @Override
        public String status() {
            return "SEALED";
        }
    }

    /** Taken on file on the spot (备案, S62): there is nothing to wait for. */
    record Filed(CaseFile file, Revision revision) implements ApprovalCase {

        @Override
        public String status() {
            return "FILED";
        }
    }

    record Ended(CaseFile file, Ending ending, Revision revision) implements ApprovalCase {

        @Override
        public String status() {
            return ending.why() == Ending.Why.WITHDRAWN_BY_APPLICANT ? "WITHDRAWN_BY_APPLICANT" : "TERMINATED";
        }
    }

    /** In the state in which a case of this kind begins. */
    static ApprovalCase opened(CaseFile file, Revision revision) {
        return switch (file.item().kind()) {
            case COMMITTED -> new UnderReview(file, revision);
            case IMMEDIATE -> new AtTheWindow(file, revision);
            case FILING -> new Filed(decidedOn(file.handover().acceptedOn(), file), revision);
        };
    }

    /** @throws NotNow unless the case is in this state and unchanged since the caller looked */
    default <T extends ApprovalCase> T as(Class<T> state, long seenVersion) {
        if (!state.isInstance(this) || revision().version() != seenVersion) {
            refuse("The case has moved on");
        }
        return state.cast(this);
    }

    /** @throws NotNow always: the process does not allow now what was asked */
    default <T> T refuse(String fact) {
        throw new NotNow(fact, status(), revision().version());
    }

    /** Nothing is granted before everything is there and was looked into. */
    private static void mustBeComplete(ApprovalCase decided, LocalDate today) {
        mustBeExamined(decided, today);
        if (!decided.file().awaited().materials().isEmpty()) {
            decided.refuse("What was promised for after the acceptance has not come yet");
        }
    }

    private static void mustBeExamined(ApprovalCase examined, LocalDate today) {
        List<?> missing = examined.file().examination().missingOn(today);
        if (!missing.isEmpty()) {
            examined.refuse("Not everything has been looked into yet: " + missing);
        }
    }

    private static CaseFile decidedOn(LocalDate day, CaseFile file) {
        return file.within(file.limits().stopped(day));
    }

    private static void mustBeSomebodyElse(String person, String... others) {
        if (Stream.of(others).anyMatch(other -> Objects.equals(other, person))) {
            throw new NotAllowed("Accepting clerk, reviewer, approver and seal keeper of a case are four people");
        }
    }
}
