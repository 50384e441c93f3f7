package cn.onestamp.approval.cases;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.rights.Desk;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All cases of the back office. Recording fails with NotNow where somebody else was faster. */
public interface ApprovalCases {

    Mono<ApprovalCase> get(String id);

    /** For a command: a repeated one is answered at once. */
    Mono<ApprovalCase> getFor(String id, Act act);

    /**
     * What waits in this status at these desks, nearest limit first.
     *
     * @param after the case after which to go on, null for the beginning; Absent unless it is of these desks
     */
    Flux<ApprovalCase> waiting(String status, List<Desk> desks, @Nullable String after, int atMost);

    /** What waits for a choice of the county because one of these powers has ended, nearest limit first. */
    Flux<ApprovalCase> waitingForAChoice(List<PowersInForce.EndedPower> ended, @Nullable String after, int atMost);

    /** The township goes on with it. */
    Mono<Map<String, Object>> recordKept(ApprovalCase.Open kept, Act act);

    /** @param from the organ that decides it no longer */
    Mono<Map<String, Object>> recordHandedBack(ApprovalCase.UnderReview handedBack, String from, Act act);

    Mono<Map<String, Object>> record(ApprovalCase.PendingDecision proposed, Act act);

    Mono<Map<String, Object>> record(ApprovalCase.Granted granted, Act act);

    Mono<Map<String, Object>> record(ApprovalCase.Sealed sealed, Act act);
}
