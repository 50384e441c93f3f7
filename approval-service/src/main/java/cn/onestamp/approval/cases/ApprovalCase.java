package cn.onestamp.approval.cases;

import cn.onestamp.platform.problem.NotAllowed;
import cn.onestamp.platform.problem.NotNow;
import cn.onestamp.platform.store.Revision;
import java.util.List;

/**
 * A case in one of its states. Who accepted may not review, who reviewed may not decide, who decided may not seal: the file
 * and the states carry the names, so no path leads around it. Only a granted case can be sealed, because no other state knows how.
 */
public sealed interface ApprovalCase {

    CaseFile file();

    Revision revision();

    String status();

    record UnderReview(CaseFile file, Revision revision) implements ApprovalCase {

        @Override
        public String status() {
            return "UNDER_REVIEW";
        }

        /** @throws NotAllowed if the reviewer accepted the application */
        public PendingDecision proposed(Opinion proposal) {
            mustBeSomebodyElse(proposal.by(), file.acceptedBy());
            return new PendingDecision(file, proposal, revision);
        }
    }

    record PendingDecision(CaseFile file, Opinion proposal, Revision revision) implements ApprovalCase {

        @Override
        public String status() {
            return "PENDING_DECISION";
        }

        /** @throws NotAllowed if the approver accepted or reviewed the case */
        public Granted granted(Opinion decision) {
            mustBeSomebodyElse(decision.by(), file.acceptedBy(), proposal.by());
            return new Granted(file, proposal, decision, revision);
        }
    }

    record Granted(CaseFile file, Opinion proposal, Opinion decision, Revision revision) implements ApprovalCase {

        @Override
        public String status() {
            return "GRANTED";
        }

        /** @throws NotAllowed if the keeper accepted, reviewed or decided the case */
        public void mayBeSealedBy(String keeper) {
            mustBeSomebodyElse(keeper, file.acceptedBy(), proposal.by(), decision.by());
        }

        public Sealed sealed(Sealing sealing) {
            mayBeSealedBy(sealing.by());
            return new Sealed(file, proposal, decision, sealing, revision);
        }
    }

    record Sealed(CaseFile file, Opinion proposal, Opinion decision, Sealing sealing, Revision revision) implements ApprovalCase {

        @Override
        public String status() {
            return "SEALED";
        }
    }

    /** @throws NotNow unless the case is in this state and unchanged since the caller looked */
    default <T extends ApprovalCase> T as(Class<T> state, long seenVersion) {
        if (!state.isInstance(this) || revision().version() != seenVersion) {
            throw new NotNow("The case has moved on", status(), revision().version());
        }
        return state.cast(this);
    }

    private static void mustBeSomebodyElse(String person, String... others) {
        if (List.of(others).contains(person)) {
            throw new NotAllowed("Accepting clerk, reviewer, approver and seal keeper of a case are four people");
        }
    }
}
