package cn.onestamp.intake.catalogue.power;

import reactor.core.publisher.Mono;

/** Who noted a training, put down before it is noted; nobody else hears of it. */
public interface TrainingLog {

    Mono<Void> putDown(String account, String powerId);
}
