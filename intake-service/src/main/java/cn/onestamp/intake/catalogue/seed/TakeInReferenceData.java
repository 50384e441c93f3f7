package cn.onestamp.intake.catalogue.seed;

import cn.onestamp.intake.catalogue.Catalogue;
import cn.onestamp.intake.catalogue.Entry;
import cn.onestamp.intake.catalogue.Kind;
import cn.onestamp.intake.catalogue.Taken;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Takes a folder of reference data in, as often as it has changed; the mark that says so is written last. What is gone from
 * the folder is not gone from the town: that is decided at a desk.
 */
final class TakeInReferenceData {

    private record Part(Kind kind, Function<ReferenceFolder, List<Entry>> entries) {}

    private static final Logger LOG = LoggerFactory.getLogger(TakeInReferenceData.class);
    private static final int NAMED = 10;
    private static final List<Part> PARTS = List.of(
            new Part(Kind.DIVISION, PlaceEntries::divisions),
            new Part(Kind.ORGAN, PlaceEntries::organs),
            new Part(Kind.CALENDAR, PlaceEntries::calendar),
            new Part(Kind.POST, PlaceEntries::posts),
            new Part(Kind.ITEM, ItemEntries::of),
            new Part(Kind.HOLDER, PowerEntries::holders),
            new Part(Kind.GRANT, PowerEntries::grants));

    private final Catalogue catalogue;

    TakeInReferenceData(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** How many entries were new or have changed. */
    Mono<Integer> from(ReferenceFolder folder) {
        return Mono.fromCallable(folder::version).subscribeOn(Schedulers.boundedElastic())
                .flatMap(version -> catalogue.hasTakenIn(version)
                        .flatMap(done -> done ? Mono.just(0) : takeIn(folder, version)));
    }

    private Mono<Integer> takeIn(ReferenceFolder folder, String version) {
        return Flux.fromIterable(PARTS).concatMap(part -> takeIn(folder, part)).reduce(0, Integer::sum)
                .flatMap(news -> catalogue.rememberTakenIn(version).thenReturn(news));
    }

    private Mono<Integer> takeIn(ReferenceFolder folder, Part part) {
        return Mono.fromCallable(() -> part.entries().apply(folder)).subscribeOn(Schedulers.boundedElastic())
                .flatMap(entries -> catalogue.follow(part.kind(), entries))
                .doOnNext(taken -> report(part.kind(), taken))
                .map(Taken::news);
    }

    private static void report(Kind kind, Taken taken) {
        LOG.info("{}: {} new, {} changed", kind, taken.added(), taken.changed());
        if (!taken.vanished().isEmpty()) {
            LOG.warn("{}: {} are no longer in the reference data and stay as they are: {}", kind, taken.vanished().size(),
                    taken.vanished().stream().limit(NAMED).toList());
        }
    }
}
