package cn.onestamp.journeys.door;

import java.util.Arrays;

/** The hall answered something else than the journey says it must. */
public final class Unexpected extends RuntimeException {

    public Unexpected(String fact) {
        super(fact);
    }

    static Unexpected status(Answer answer, int... expected) {
        return new Unexpected("%s %s answered %d instead of %s: %s".formatted(answer.call().method(), answer.call().path(),
                answer.status(), Arrays.toString(expected), answer.text()));
    }
}
