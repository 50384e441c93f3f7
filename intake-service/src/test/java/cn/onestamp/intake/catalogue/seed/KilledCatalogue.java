package cn.onestamp.intake.catalogue.seed;

import cn.onestamp.intake.catalogue.Catalogue;
import cn.onestamp.intake.catalogue.Entry;
import cn.onestamp.intake.catalogue.ItemGuide;
import cn.onestamp.intake.catalogue.Kind;
import cn.onestamp.intake.catalogue.PostAssignment;
import cn.onestamp.intake.catalogue.Taken;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A catalogue whose process dies after half of the entries of one kind, or just before the mark. */
record KilledCatalogue(Catalogue real, @Nullable Kind dying) implements Catalogue {

    static KilledCatalogue beforeTheMark(Catalogue real) {
        return new KilledCatalogue(real, null);
    }

    @Override
    public Mono<Integer> add(Kind kind, List<Entry> entries) {
        return kind == dying
                ? real.add(kind, entries.subList(0, entries.size() / 2)).then(Mono.error(new IllegalStateException("killed")))
                : real.add(kind, entries);
    }

    @Override
    public Mono<Taken> follow(Kind kind, List<Entry> entries) {
        return kind == dying
                ? real.follow(kind, entries.subList(0, entries.size() / 2)).then(Mono.error(new IllegalStateException("killed")))
                : real.follow(kind, entries);
    }

    @Override
    public Mono<Void> rememberTakenIn(String dataVersion) {
        return Mono.error(new IllegalStateException("killed"));
    }

    @Override
    public Mono<Boolean> hasTakenIn(String dataVersion) {
        return real.hasTakenIn(dataVersion);
    }

    @Override
    public Mono<Long> unpublished() {
        return real.unpublished();
    }

    @Override
    public Mono<ItemGuide> getGuide(String itemCode, LocalDate day) {
        return real.getGuide(itemCode, day);
    }

    @Override
    public Flux<PostAssignment> postsOf(String account) {
        return real.postsOf(account);
    }
}
