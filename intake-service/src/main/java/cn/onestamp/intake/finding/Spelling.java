package cn.onestamp.intake.finding;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How Latin letters spell characters: by their readings, by their first letters, or by a mixture of both.
 *
 * @param characters  how many characters were spelt
 * @param abbreviated how many of them by the first letter alone
 * @param whole       whether nothing of the phrase was left over
 */
record Spelling(int characters, int abbreviated, boolean whole) {

    private static final int NEVER = Integer.MAX_VALUE;

    /** The best way in which the letters spell consecutive characters of the phrase; null if they do not. */
    static @Nullable Spelling best(String letters, Phrase phrase, Function<Letter, Set<String>> sounds) {
        Spelling best = null;
        for (int start = 0; start < phrase.length(); start++) {
            Spelling found = from(start, letters, phrase, sounds);
            if (found != null && (best == null || found.isBetterThan(best))) {
                best = found;
            }
        }
        return best;
    }

    private boolean isBetterThan(Spelling other) {
        return whole != other.whole ? whole : abbreviated < other.abbreviated;
    }

    private static @Nullable Spelling from(int start, String letters, Phrase phrase, Function<Letter, Set<String>> sounds) {
        int[] abbreviations = new int[letters.length() + 1];
        Arrays.fill(abbreviations, NEVER);
        abbreviations[0] = 0;
        Spelling found = null;
        for (int at = start; at < phrase.length(); at++) {
            abbreviations = spelt(abbreviations, letters, sounds.apply(phrase.letters().get(at)));
            if (abbreviations[letters.length()] != NEVER) {
                int characters = at - start + 1;
                found = new Spelling(characters, abbreviations[letters.length()], characters == phrase.length());
            }
            if (Arrays.stream(abbreviations).allMatch(count -> count == NEVER)) {
                return found;
            }
        }
        return found;
    }

    private static int[] spelt(int[] before, String letters, Set<String> sounds) {
        int[] after = new int[before.length];
        Arrays.fill(after, NEVER);
        for (int at = 0; at < letters.length(); at++) {
            if (before[at] == NEVER) {
                continue;
            }
            for (String sound : sounds) {
                if (letters.startsWith(sound, at)) {
                    after[at + sound.length()] = Math.min(after[at + sound.length()], before[at] + (sound.length() == 1 ? 1 : 0));
                }
                if (letters.charAt(at) == sound.charAt(0)) {
                    after[at + 1] = Math.min(after[at + 1], before[at] + 1);
                }
            }
        }
        return after;
    }
}
