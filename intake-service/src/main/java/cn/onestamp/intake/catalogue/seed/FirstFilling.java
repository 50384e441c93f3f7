package cn.onestamp.intake.catalogue.seed;

import cn.onestamp.intake.catalogue.Catalogue;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** Takes the reference data in and waits until everybody can read it. */
final class FirstFilling {

    private static final Logger LOG = LoggerFactory.getLogger(FirstFilling.class);
    private static final Duration FOR_THE_BROKER = Duration.ofSeconds(60);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final Catalogue catalogue;
    private final ReferenceFolder folder;

    FirstFilling(Catalogue catalogue, ReferenceFolder folder) {
        this.catalogue = catalogue;
        this.folder = folder;
    }

    Mono<Void> complete() {
        return new TakeInReferenceData(catalogue).from(folder)
                .doOnNext(news -> LOG.info("the catalogue is complete, {} entries are new or have changed", news))
                .then(published());
    }

    /** A broker that is away does not keep the service from starting; the events wait for it. */
    private Mono<Void> published() {
        return Mono.defer(catalogue::unpublished)
                .filter(waiting -> waiting == 0)
                .repeatWhenEmpty(again -> again.delayElements(LOOK_AGAIN))
                .doOnNext(none -> LOG.info("the catalogue is published"))
                .timeout(FOR_THE_BROKER)
                .onErrorResume(TimeoutException.class, late -> goOn())
                .then();
    }

    private static Mono<Long> goOn() {
        LOG.warn("the catalogue is kept, but not published yet");
        return Mono.empty();
    }
}
