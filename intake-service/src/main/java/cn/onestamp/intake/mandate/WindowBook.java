package cn.onestamp.intake.mandate;

import cn.onestamp.platform.caller.Act;
import reactor.core.publisher.Mono;

/** Where it is put down what a window does about mandates, and why; only then it does. */
public interface WindowBook {

    Mono<Void> putDown(String what, String subject, String reason, Act act);
}
