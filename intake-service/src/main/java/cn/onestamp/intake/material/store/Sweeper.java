package cn.onestamp.intake.material.store;


import cn.onestamp.intake.material.ForgetAbandoned;
import org.springframework.scheduling.annotation.Scheduled;
import reactor.core.publisher.Mono;

/** Comes by several times an hour; two of them do no harm. */
class Sweeper {

    private final ForgetAbandoned forgetting;

    Sweeper(ForgetAbandoned forgetting) {
        this.forgetting = forgetting;
    }

    @Scheduled(initialDelayString = "${onestamp.uploads.sweep:PT15M}", fixedDelayString = "${onestamp.uploads.sweep:PT15M}")
    Mono<Void> sweep() {
        return forgetting.sweep();
    }
}
