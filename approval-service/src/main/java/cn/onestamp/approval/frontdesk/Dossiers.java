package cn.onestamp.approval.frontdesk;

import reactor.core.publisher.Mono;

/** What the front desk knows of the applicant; every opening is recorded there with its reason. */
public interface Dossiers {

    Mono<String> holderOf(String caseId, String reason, String asker);

    Mono<Boolean> isApplicant(String caseId, String account);
}
