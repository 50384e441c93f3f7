package cn.onestamp.intake.application;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Where it is put down who has read something of a case (个人信息保护法 art. 51). */
public interface ReadingLog {

    /** What is read of a case when it is not one of its materials. */
    String WHOLE = "dossier";

    /** The signed paper of the mandate under which it was begun. */
    String CONSENT = "mandate";

    /** What other authorities say about the applicant. */
    String SHARED = "shared";

    /** As what the applicant reads. */
    String APPLICANT = "APPLICANT";

    /**
     * @param onBehalfOf the holder of the post, where the reader covers for somebody
     * @param what       {@link #WHOLE}, {@link #CONSENT} or the code of a material
     * @param as         the post that asks for it, or {@link #APPLICANT}: nobody reads but to work on the case or as its party
     */
    record Reading(String account, @Nullable String onBehalfOf, String applicationId, String what, String as) {}

    /** Completes when the row is stored; only then may anything be shown. */
    Mono<Void> putDown(Reading reading);

    /** The same of an applicant who is shown in full, for this reason. */
    Mono<Void> putDownInFull(Reading reading, String reason);
}
