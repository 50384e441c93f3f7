package cn.onestamp.intake.application;

import reactor.core.publisher.Mono;

/** The persons behind accounts. */
public interface Applicants {

    record Applicant(String personId, String maskedName) {}

    /** Fails as Remediable when the account has not been bound to a person yet. */
    Mono<Applicant> get(String account);

    /** Whether the account is bound to this person; false where it is bound to nobody. */
    Mono<Boolean> speaksFor(String account, String personId);

    /** The full name; every call is recorded with its reason. */
    Mono<String> revealName(String personId, String reason, String applicationId, String asker);
}
