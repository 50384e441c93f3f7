package cn.onestamp.approval.cases;

import java.util.List;

/** What the reviewer holds to be right, in writing. A refusal names its reasons. */
public record Proposal(Outcome outcome, Opinion opinion, List<Reason> reasons) {

    /** How a case can be decided. */
    public enum Outcome { GRANT, REFUSE }

    public Proposal {
        reasons = List.copyOf(reasons);
        if (outcome == Outcome.REFUSE == reasons.isEmpty()) {
            throw new IllegalArgumentException("a refusal has reasons, and nothing else has");
        }
    }

    public static Proposal toGrant(Opinion opinion) {
        return new Proposal(Outcome.GRANT, opinion, List.of());
    }

    public static Proposal toRefuse(Opinion opinion, List<Reason> reasons) {
        return new Proposal(Outcome.REFUSE, opinion, reasons);
    }

    public String by() {
        return opinion.by();
    }
}
