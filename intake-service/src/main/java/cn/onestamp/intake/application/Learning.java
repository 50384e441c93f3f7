package cn.onestamp.intake.application;

import reactor.core.publisher.Mono;

/** What is kept of an application for filling in the next one. */
public interface Learning {

    /** Nothing where the applicant does not agree. Never fails: nobody asks in vain because something was not remembered. */
    Mono<Void> learn(Dossier handedIn);
}
