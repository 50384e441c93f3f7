package cn.onestamp.intake.sharing;


import reactor.core.publisher.Mono;

/** Asking other authorities for documents of an applicant (数据共享). */
public interface DataSharing {

    /**
     * @param account who asks
     * @param personId whom it is about: a person or an enterprise
     * @param materialCode such as {@code M0002}
     * @param purpose for what, in words without personal values
     * @param applicationId for which application
     */
    record Question(String account, String personId, String materialCode, String purpose, String applicationId) {

        public Question {
            if (purpose.isBlank() || applicationId.isBlank()) {
                throw new IllegalArgumentException("other authorities are asked for a purpose and an application");
            }
        }
    }

    /** Never fails because of whom is asked; the question stands in the audit with what came of it. */
    Mono<Shared> ask(Question question);
}
