package cn.onestamp.approval.cases;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.rights.Desk;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All cases of the back office. */
public interface ApprovalCases {

    Mono<ApprovalCase> get(String id);

    /** For a command: a repeated one is answered at once. */
    Mono<ApprovalCase> getFor(String id, Act act);

    /**
     * What waits in one of these statuses at these desks, nearest limit first.
     *
     * @param after the case after which to go on, null for the beginning; Absent unless it is of these desks
     */
    Flux<ApprovalCase> waiting(List<String> statuses, List<Desk> desks, @Nullable String after, int atMost);

    /** The same of what somebody was sent to look at and has not signed. */
    Flux<ApprovalCase> waitingForAVisitor(String account, List<String> statuses, List<Desk> desks, @Nullable String after, int atMost);

    /** What waits for a choice of the county because one of these powers has ended, nearest limit first. */
    Flux<ApprovalCase> waitingForAChoice(List<PowersInForce.EndedPower> ended, @Nullable String after, int atMost);

    /** The new state and what happened, as one act; fails as NotNow where somebody else was faster. */
    Mono<Map<String, Object>> record(ApprovalCase now, CaseFact happened, Act act);
}
