package cn.onestamp.intake.catalogue.power;

import cn.onestamp.platform.caller.Act;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Powers whose process dies once some of them are taken back. */
record BreakingPowers(Powers real, AtomicInteger left) implements Powers {

    static BreakingPowers after(int recalls, Powers real) {
        return new BreakingPowers(real, new AtomicInteger(recalls));
    }

    @Override
    public Mono<Map<String, Object>> recordRecall(KeptPower recalled, Map<String, Object> answer, Act act) {
        return left.getAndDecrement() > 0 ? real.recordRecall(recalled, answer, act) : Mono.error(new IllegalStateException("killed"));
    }

    @Override
    public Mono<KeptPower> get(String id) {
        return real.get(id);
    }

    @Override
    public Mono<KeptPower> getFor(String id, Act act) {
        return real.getFor(id, act);
    }

    @Override
    public Mono<Void> refuseRepeats(String id, Act act) {
        return real.refuseRepeats(id, act);
    }

    @Override
    public Flux<Power> ofCode(String code) {
        return real.ofCode(code);
    }

    @Override
    public Flux<KeptPower> ofBatch(String batch, String townshipOrgan) {
        return real.ofBatch(batch, townshipOrgan);
    }

    @Override
    public Mono<Map<String, Object>> recordPrepared(KeptPower prepared, Map<String, Object> answer, Act act) {
        return real.recordPrepared(prepared, answer, act);
    }

    @Override
    public Mono<Map<String, Object>> recordActivated(KeptPower activated, Map<String, Object> answer, Act act) {
        return real.recordActivated(activated, answer, act);
    }

    @Override
    public Mono<Map<String, Object>> recordTraining(KeptPower trained, Map<String, Object> answer, Act act) {
        return real.recordTraining(trained, answer, act);
    }
}
