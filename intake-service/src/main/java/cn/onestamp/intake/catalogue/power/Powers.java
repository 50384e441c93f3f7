package cn.onestamp.intake.catalogue.power;

import cn.onestamp.platform.caller.Act;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All powers, published or not. Recording fails with NotNow where somebody else was faster. */
public interface Powers {

    Mono<KeptPower> get(String id);

    /** For a command: a repeated one is answered at once. */
    Mono<KeptPower> getFor(String id, Act act);

    /** Answers a repeated first command; completes where there is nothing yet. */
    Mono<Void> refuseRepeats(String id, Act act);

    /** Of the same code, wherever, as far as published. */
    Flux<Power> ofCode(String code);

    /** Of one batch at one township, in the order of their ids; published or not. */
    Flux<KeptPower> ofBatch(String batch, String townshipOrgan);

    /** Told to nobody. */
    Mono<Map<String, Object>> recordPrepared(KeptPower prepared, Map<String, Object> answer, Act act);

    /** Told to nobody. */
    Mono<Map<String, Object>> recordTraining(KeptPower trained, Map<String, Object> answer, Act act);

    Mono<Map<String, Object>> recordActivated(KeptPower activated, Map<String, Object> answer, Act act);

    Mono<Map<String, Object>> recordRecall(KeptPower recalled, Map<String, Object> answer, Act act);
}
