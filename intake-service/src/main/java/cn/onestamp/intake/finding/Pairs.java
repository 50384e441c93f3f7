package cn.onestamp.intake.finding;

import java.util.LinkedHashSet;
import java.util.Set;

/** The pairs of neighbouring characters of a phrase. */
final class Pairs {

    private Pairs() {}

    static Set<String> of(Phrase phrase) {
        Set<String> pairs = new LinkedHashSet<>();
        for (int i = 0; i + 1 < phrase.length(); i++) {
            pairs.add(Character.toString(phrase.letters().get(i).codePoint()) + Character.toString(phrase.letters().get(i + 1).codePoint()));
        }
        return pairs;
    }
}
