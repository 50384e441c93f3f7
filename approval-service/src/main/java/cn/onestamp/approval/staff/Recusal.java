package cn.onestamp.approval.staff;

import cn.onestamp.platform.caller.Act;
import reactor.core.publisher.Mono;

/** Who stays away from a case (回避, 公务员法 art. 76), by the word of the front desk, which knows the people. */
public interface Recusal {

    /**
     * Fails as NotAllowed, and the audit has a row with both names, where it is the caller's own case or a relative's, or the
     * caller helped to ask; as Unavailable when the front desk does not answer.
     */
    Mono<Void> mustNotConcern(String caseId, Act act);
}
