package cn.onestamp.intake.finding;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;

/** A few words as they are compared: full-width forms folded, small letters, nothing that is not seen. */
record Phrase(String text, List<Letter> letters) {

    static Phrase of(String written, Readings readings) {
        String folded = Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        int[] seen = folded.codePoints().filter(Character::isLetterOrDigit).toArray();
        return new Phrase(new String(seen, 0, seen.length),
                Arrays.stream(seen).mapToObj(codePoint -> Letter.of(codePoint, readings)).toList());
    }

    int length() {
        return letters.size();
    }

    boolean isHan() {
        return letters.stream().anyMatch(Letter::isHan);
    }

    /** Letter by letter, over the whole length of both. */
    boolean agrees(Phrase other, BiPredicate<Letter, Letter> alike) {
        return length() == other.length() && agreesAt(0, other, alike);
    }

    /** Whether the other phrase stands somewhere in this one. */
    boolean holds(Phrase other, BiPredicate<Letter, Letter> alike) {
        return positionOf(other, alike) >= 0;
    }

    int positionOf(Phrase other, BiPredicate<Letter, Letter> alike) {
        for (int start = 0; start + other.length() <= length(); start++) {
            if (agreesAt(start, other, alike)) {
                return start;
            }
        }
        return -1;
    }

    private boolean agreesAt(int start, Phrase other, BiPredicate<Letter, Letter> alike) {
        for (int i = 0; i < other.length(); i++) {
            if (!alike.test(letters.get(start + i), other.letters.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether one letter more, less or another makes the two equal. */
    boolean isOneSlipFrom(Phrase other) {
        int shared = 0;
        int shorter = Math.min(length(), other.length());
        while (shared < shorter && same(shared, other, shared)) {
            shared++;
        }
        int ours = length() - 1;
        int theirs = other.length() - 1;
        while (ours >= shared && theirs >= shared && same(ours, other, theirs)) {
            ours--;
            theirs--;
        }
        return ours - shared < 1 && theirs - shared < 1;
    }

    private boolean same(int ours, Phrase other, int theirs) {
        return letters.get(ours).codePoint() == other.letters.get(theirs).codePoint();
    }
}
