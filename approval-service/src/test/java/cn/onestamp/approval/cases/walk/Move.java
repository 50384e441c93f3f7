package cn.onestamp.approval.cases.walk;

import java.util.EnumSet;
import java.util.Set;

/** Whatever can be asked of a case, and in which states the law and the action table know it (SPEC 2.2, S63). */
public enum Move {
    CLAIM("claim", State.UNDER_REVIEW),
    RELEASE("claim", State.UNDER_REVIEW),
    REASSIGN("reassign", State.UNDER_REVIEW),
    VISIT("propose", State.UNDER_REVIEW),
    ASK_OPINIONS("propose", State.UNDER_REVIEW),
    GIVE_OPINION("propose", State.UNDER_REVIEW),
    POST_NOTICE("propose", State.UNDER_REVIEW),
    SUSPEND("suspend", State.UNDER_REVIEW),
    RESUME("resume", State.SUSPENDED),
    PROPOSE_GRANT("propose", State.UNDER_REVIEW),
    PROPOSE_REFUSAL("propose", State.UNDER_REVIEW),
    GRANT("grant", State.PENDING_DECISION),
    REFUSE("refuse", State.PENDING_DECISION),
    RETURN("return", State.PENDING_DECISION),
    EXTEND("extend", State.UNDER_REVIEW, State.PENDING_DECISION),
    GRANT_AT_ONCE("grant-at-once", State.AT_THE_WINDOW),
    PASS_ON("pass-on", State.AT_THE_WINDOW),
    KEEP("choose-after-recall", State.AT_THE_WINDOW, State.UNDER_REVIEW, State.SUSPENDED, State.PENDING_DECISION),
    HAND_BACK("choose-after-recall", State.AT_THE_WINDOW, State.UNDER_REVIEW, State.SUSPENDED, State.PENDING_DECISION),
    TERMINATE("terminate", State.AT_THE_WINDOW, State.UNDER_REVIEW, State.SUSPENDED, State.PENDING_DECISION),
    BREAK_OFF("terminate", State.AT_THE_WINDOW, State.UNDER_REVIEW, State.SUSPENDED, State.PENDING_DECISION),
    WITHDRAW("", State.AT_THE_WINDOW, State.UNDER_REVIEW, State.SUSPENDED, State.PENDING_DECISION),
    SEAL("seal", State.GRANTED, State.REFUSED);

    /** Where a case can stand. */
    public enum State {
        AT_THE_WINDOW, UNDER_REVIEW, SUSPENDED, PENDING_DECISION, GRANTED, REFUSED, SEALED, FILED, WITHDRAWN_BY_APPLICANT, TERMINATED;

        public boolean isClosed() {
            return compareTo(SEALED) >= 0;
        }
    }

    private final String action;
    private final Set<State> states;

    Move(String action, State first, State... more) {
        this.action = action;
        this.states = EnumSet.of(first, more);
    }

    /** Its row in the table of actions, empty for what needs no post. */
    public String action() {
        return action;
    }

    public boolean isKnownIn(State state) {
        return states.contains(state);
    }
}
