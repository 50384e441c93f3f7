package cn.onestamp.approval.cases;

import java.util.List;

/** What the approver decided. */
public sealed interface Decision {

    Opinion opinion();

    record Grant(Opinion opinion) implements Decision {}

    /** Never without reasons, and never without saying what can be done against it. */
    record Refusal(Opinion opinion, List<Reason> reasons, Remedies remedies) implements Decision {

        public Refusal {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a refusal has reasons");
            }
        }
    }

    default String by() {
        return opinion().by();
    }
}
