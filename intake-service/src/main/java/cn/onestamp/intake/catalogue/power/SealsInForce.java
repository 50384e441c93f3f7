package cn.onestamp.intake.catalogue.power;

import reactor.core.publisher.Mono;

/** Whether an organ can seal what it decides; asked of the keeper of the seal register, Unavailable when it does not answer. */
public interface SealsInForce {

    Mono<Boolean> hasApprovalSeal(String organ);
}
