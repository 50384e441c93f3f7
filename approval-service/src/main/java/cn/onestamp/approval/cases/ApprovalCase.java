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

    /** Not decided yet; a power that is taken back concerns these, and no others. */
    sealed interface Open extends ApprovalCase {

        List<Opinion> opinions();

        Open keptByTownship(AfterRecall choice);

        /** Begins anew with the county; its history stays, its limits run on. */
        default UnderReview handedBackTo(String countyOrgan, AfterRecall choice) {
            return new UnderReview(file().handedBackTo(countyOrgan, choice), revision());
        }
    }

    record UnderReview(CaseFile file, Revision revision) implements Open {

        @Override
        public List<Opinion> opinions() {
            return List.of();
        }

        @Override
        public UnderReview keptByTownship(AfterRecall choice) {
            return new UnderReview(file.chosen(choice), revision);
        }

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

    record PendingDecision(CaseFile file, Opinion proposal, Revision revision) implements Open {

        @Override
        public List<Opinion> opinions() {
            return List.of(proposal);
        }

        @Override
        public PendingDecision keptByTownship(AfterRecall choice) {
            return new PendingDecision(file.chosen(choice), proposal, revision);
        }

        @Override
        public String status() {
            return "PENDING_DECISION";
        }

        /**
         * @throws NotAllowed if the approver accepted or reviewed the case
         * @throws NotNow     while a material that was promised for later has not come
         */
        public Granted granted(Opinion decision) {
            mustBeSomebodyElse(decision.by(), file.acceptedBy(), proposal.by());
            if (!file.awaits().isEmpty()) {
                throw new NotNow("What was promised for after the acceptance has not come yet", status(), revision.version());
            }
            return new Granted(file, proposal, decision, revision);
        }
    }

    record Granted(CaseFile file, Opinion proposal, Opinion decision, Revision revision) implements ApprovalCase {

        @Override
        public String status() {
            return "GRANTED";
        }

        /** @throws NotAllowed if the keeper accepted, reviewed or decided the case */
        public Granted toBeSealedBy(String keeper) {
            mustBeSomebodyElse(keeper, file.acceptedBy(), proposal.by(), decision.by());
            return this;
        }

        public Sealed sealed(Sealing sealing) {
            toBeSealedBy(sealing.by());
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
