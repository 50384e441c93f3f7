package cn.onestamp.approval.cases;

import cn.onestamp.platform.problem.NotAllowed;
import cn.onestamp.platform.problem.NotNow;
import cn.onestamp.platform.store.Revision;
import java.util.Set;

/**
 * A case in one of its states. Who reviewed may not decide, who decided may not seal: the states carry the names, so no
 * path leads around it. Only a granted case can be sealed, because no other state knows how.
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

        public PendingDecision proposed(Opinion proposal) {
            return new PendingDecision(file, proposal, revision);
        }
    }

    record PendingDecision(CaseFile file, Opinion proposal, Revision revision) implements ApprovalCase {

        @Override
        public String status() {
            return "PENDING_DECISION";
        }

        /** @throws NotAllowed if the approver is the reviewer */
        public Granted granted(Opinion decision) {
            mustBeSomebodyElse(decision.by(), Set.of(proposal.by()));
            return new Granted(file, proposal, decision, revision);
        }
    }

    record Granted(CaseFile file, Opinion proposal, Opinion decision, Revision revision) implements ApprovalCase {

        @Override
        public String status() {
            return "GRANTED";
        }

        /** @throws NotAllowed if the keeper reviewed or decided the case */
        public void mayBeSealedBy(String keeper) {
            mustBeSomebodyElse(keeper, Set.of(proposal.by(), decision.by()));
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

    private static void mustBeSomebodyElse(String person, Set<String> others) {
        if (others.contains(person)) {
            throw new NotAllowed("Reviewer, approver and seal keeper of a case are three people");
        }
    }
}
