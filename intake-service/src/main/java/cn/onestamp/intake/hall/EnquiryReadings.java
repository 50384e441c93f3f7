package cn.onestamp.intake.hall;

import reactor.core.publisher.Mono;

/** Where it is put down who has read an enquiry in full (个人信息保护法 art. 51). */
public interface EnquiryReadings {

    /** Completes when the row is stored; only then may anything be shown. */
    Mono<Void> putDown(String account, String enquiryId);
}
