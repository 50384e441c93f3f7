package cn.onestamp.approval.frontdesk;

import java.util.List;
import reactor.core.publisher.Mono;

/** What the front desk knows of the applicant; every opening is recorded there with its reason. */
public interface Dossiers {

    Mono<String> holderOf(String caseId, String reason, String asker);

    Mono<Boolean> isApplicant(String caseId, String account);

    /** Ids of the persons and enterprises for whom the account may ask. */
    Mono<List<String>> spokenForBy(String account);
}
