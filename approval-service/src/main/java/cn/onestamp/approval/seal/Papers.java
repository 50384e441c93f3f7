package cn.onestamp.approval.seal;

import reactor.core.publisher.Mono;

/** All sealed documents. */
public interface Papers {

    /** Empty when the case has no sealed document yet. */
    Mono<Paper> find(String caseId);

    /** Fails with Absent for an unknown code. */
    Mono<Paper> getByCode(String verificationCode);

    /** Keeps the paper unless there is one already; answers with the one that is kept. */
    Mono<Paper> keepFirst(Paper paper);
}
