package cn.onestamp.intake.finding;

import java.util.Comparator;

/**
 * How well a query fits.
 *
 * @param score from 0, not at all, to 100, the very words
 * @param sure  whether this is what is meant, and not merely similar
 */
public record Fit(int score, boolean sure) {

    static final Fit NONE = new Fit(0, false);

    private static final Comparator<Fit> BY_FIT = Comparator.comparing(Fit::sure).thenComparingInt(Fit::score);

    static Fit meant(int score) {
        return new Fit(score, true);
    }

    static Fit similar(int score) {
        return new Fit(score, false);
    }

    static Fit better(Fit one, Fit other) {
        return BY_FIT.compare(one, other) >= 0 ? one : other;
    }

    static Fit worse(Fit one, Fit other) {
        return BY_FIT.compare(one, other) < 0 ? one : other;
    }

    boolean isSomething() {
        return score > 0;
    }
}
