package cn.onestamp.intake.application;

import reactor.core.publisher.Mono;

/** Where it is put down that somebody tried what they have to stay away from. */
public interface RecusalLog {

    record Try(String account, String applicantId, String applicationId, Ground ground) {}

    Mono<Void> putDown(Try refused);
}
