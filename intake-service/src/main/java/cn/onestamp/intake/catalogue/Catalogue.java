package cn.onestamp.intake.catalogue;

import java.time.LocalDate;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Everything the catalogue keeps. */
public interface Catalogue {

    /** Keeps and publishes the entries that are not there yet; returns how many that were. */
    Mono<Integer> add(Kind kind, List<Entry> entries);

    /**
     * Keeps and publishes what is new, and as a new value under the same id what its source says otherwise than when it was
     * taken in last; of an item a new version in force from today. What a desk has decided about an entry since stays decided.
     */
    Mono<Taken> follow(Kind kind, List<Entry> entries);

    /** How many entries nobody has been told of yet. */
    Mono<Long> unpublished();

    /** Whether the reference data taken in last, and completely, was of this version. */
    Mono<Boolean> hasTakenIn(String dataVersion);

    Mono<Void> rememberTakenIn(String dataVersion);

    /** The guide in force on that day; {@code Absent} where there is none. */
    Mono<ItemGuide> getGuide(String itemCode, LocalDate day);

    Flux<PostAssignment> postsOf(String account);
}
