package cn.onestamp.approval.staff;

import reactor.core.publisher.Mono;

/** Whom a case is about, by the word of the front desk, which knows the people; Unavailable when it does not answer. */
public interface OwnCases {

    /** Whether the account is the applicant or speaks for the applicant. */
    Mono<Boolean> isOwn(String caseId, String account);
}
