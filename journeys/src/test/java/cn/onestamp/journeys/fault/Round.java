package cn.onestamp.journeys.fault;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.journeys.hall.Hall;
import java.time.Duration;
import java.util.DoubleSummaryStatistics;
import java.util.function.Consumer;

/** Load, mischief under it, quiet, and then the ledgers. */
final class Round {

    private static final Duration QUIET_WITHIN = Duration.ofSeconds(120);

    private final Hall hall = Hall.running();
    private final Mischief mischief = new Mischief(hall);
    private final DoubleSummaryStatistics back = new DoubleSummaryStatistics();
    private double quietAfter;

    Mischief mischief() {
        return mischief;
    }

    void wasBackAfter(double seconds) {
        back.accept(seconds);
    }

    /** Plays one round; the mischief gets the load to have everybody sign in again while all is well. */
    ClientLedger play(Consumer<Load> faults) {
        Load load = new Load(hall);
        try (load) {
            load.start();
            faults.accept(load);
        }
        long begun = System.nanoTime();
        hall.awaitQuiet(QUIET_WITHIN);
        quietAfter = Math.max(quietAfter, (System.nanoTime() - begun) / 1e9);
        judge(load);
        return load.ledger();
    }

    private void judge(Load load) {
        Figures figures = Ledgers.compared(hall, load.ledger());
        System.out.println("%d definite answers, %d cases sealed, troubles on the way %s; %s".formatted(
                load.ledger().size(), load.finished(), load.ledger().troubles(), figures));
        assertThat(load.broken()).as("what people could not do").isEmpty();
        assertThat(load.ledger().refused()).as("definite answers that refuse").isEmpty();
        assertThat(figures.areClean()).as(figures.toString()).isTrue();
    }

    String recovery() {
        return "killed %d times, back after %.1f s on average and %.1f s at most, quiet after at most %.1f s".formatted(
                back.getCount(), back.getAverage(), back.getMax(), quietAfter);
    }
}
