package cn.onestamp.intake.catalogue.seed;

import cn.onestamp.intake.catalogue.Catalogue;
import cn.onestamp.intake.catalogue.Entry;
import cn.onestamp.intake.catalogue.Kind;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Takes a folder of reference data in once; the mark that says so is written last. */
final class TakeInReferenceData {

    private record Part(Kind kind, Function<ReferenceFolder, List<Entry>> entries) {}

    private static final Logger LOG = LoggerFactory.getLogger(TakeInReferenceData.class);
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

    /** How many entries were new. */
    Mono<Integer> from(ReferenceFolder folder) {
        return Mono.fromCallable(folder::version).subscribeOn(Schedulers.boundedElastic())
                .flatMap(version -> catalogue.hasTakenIn(version)
                        .flatMap(done -> done ? Mono.just(0) : takeIn(folder, version)));
    }

    private Mono<Integer> takeIn(ReferenceFolder folder, String version) {
        return Flux.fromIterable(PARTS).concatMap(part -> takeIn(folder, part)).reduce(0, Integer::sum)
                .flatMap(added -> catalogue.rememberTakenIn(version).thenReturn(added));
    }

    private Mono<Integer> takeIn(ReferenceFolder folder, Part part) {
        return Mono.fromCallable(() -> part.entries().apply(folder)).subscribeOn(Schedulers.boundedElastic())
                .flatMap(entries -> catalogue.add(part.kind(), entries))
                .doOnNext(added -> LOG.info("{} new entries: {}", part.kind(), added));
    }
}
