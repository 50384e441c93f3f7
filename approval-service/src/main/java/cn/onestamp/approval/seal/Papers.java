package cn.onestamp.approval.seal;

import reactor.core.publisher.Mono;

/** All sealed documents. */
public interface Papers {

    /** Fails with Absent when the case has no document that is opened. */
    Mono<Paper> get(String caseId);

    /** What is stored for the case, opened or not, or what the other makes where there is nothing yet. */
    Mono<Paper> storedOr(String caseId, Mono<Paper> other);

    /** Fails with Absent for an unknown code. */
    Mono<Paper> getByCode(String verificationCode);

    /** Keeps the paper unless there is one already; answers with the one that is kept. */
    Mono<Paper> keepFirst(Paper paper);

    /** From now on it can be read and looked up by its code; doing it again changes nothing. */
    Mono<Paper> open(Paper paper);
}
