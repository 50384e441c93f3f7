package cn.onestamp.intake.material;

import reactor.core.publisher.Mono;

/** Those who help somebody ask without speaking for them: village agents under a mandate, the window for a walk-in. */
public interface Helping {

    /** Whether the account does so at this moment. */
    Mono<Boolean> helps(String account, String personId);

    /** Completes when it is put down that a helper reads what lies in the person's library. */
    Mono<Void> putDown(String account, String personId);
}
