package cn.onestamp.approval.cases.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.approval.cases.store.RandomWalk.Met;
import cn.onestamp.approval.cases.walk.CaseByTheBook.Answer;
import cn.onestamp.approval.cases.walk.Move;
import cn.onestamp.approval.cases.walk.Move.State;
import cn.onestamp.approval.cases.walk.Rule;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ten thousand steps in any order by anybody, against the same cases kept by hand; the seed is named where they disagree. */
class Case_goes_by_the_book {

    private static final long SEED = 20260105;
    private static final int STEPS = 10_000;

    @Test
    void whatever_anybody_asks_of_it_in_any_order() {
        RandomWalk walk = new RandomWalk(SEED, null);

        for (int step = 1; step <= STEPS; step++) {
            assertThat(walk.disagreementAfterOneStep()).as("seed %d, step %d", SEED, step).isEmpty();
        }

        for (State state : State.values()) {
            for (Move move : Move.values()) {
                assertThat(walk.met().keySet()).as("%s was tried in %s", move, state)
                        .anyMatch(met -> met.state() == state && met.move() == move);
                if (move.isKnownIn(state)) {
                    assertThat(walk.met()).as("somebody succeeded").containsKey(new Met(state, move, Answer.DONE));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void and_whoever_forgets_one_rule_is_found_out(Rule forgotten) {
        RandomWalk walk = new RandomWalk(SEED, forgotten);

        Optional<String> found = Stream.generate(walk::disagreementAfterOneStep).limit(STEPS).flatMap(Optional::stream).findFirst();

        assertThat(found).isPresent();
    }
}
