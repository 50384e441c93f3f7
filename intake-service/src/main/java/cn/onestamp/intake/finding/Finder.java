package cn.onestamp.intake.finding;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds items by everyday words, pinyin, initials and slips. Work grows with the length of the query times that of the terms;
 * nothing is matched by patterns.
 */
public final class Finder {

    /** An item that fits; {@link Fit#sure} says whether it is what was meant. */
    public record Hit(String code, Fit fit) {}

    /** Letters after that many are not looked at. */
    static final int LONGEST = 100;

    private static final Comparator<Hit> BEST_FIRST =
            Comparator.<Hit>comparingInt(hit -> -hit.fit().score()).thenComparing(Hit::code);

    private final Readings readings;
    private final List<Known> items;
    private final Map<String, Double> rarity = new HashMap<>();

    public Finder(List<Named> items, Readings readings) {
        this.readings = readings;
        this.items = items.stream().map(item -> Known.of(item, readings)).toList();
        Map<String, Integer> counts = new HashMap<>();
        this.items.forEach(item -> item.pairs().forEach(pair -> counts.merge(pair, 1, Integer::sum)));
        counts.forEach((pair, count) -> rarity.put(pair, rarityOf(count)));
    }

    /** What was meant, best first; only where nothing is, what is similar. */
    public List<Hit> find(String query) {
        List<Phrase> words = words(query);
        List<Hit> hits = words.isEmpty() ? List.of() : items.stream()
                .map(item -> new Hit(item.code(), fit(words, item)))
                .filter(hit -> hit.fit().isSomething()).toList();
        boolean anySure = hits.stream().anyMatch(hit -> hit.fit().sure());
        return hits.stream().filter(hit -> hit.fit().sure() == anySure).sorted(BEST_FIRST).toList();
    }

    private List<Phrase> words(String query) {
        String folded = beginningOf(Normalizer.normalize(beginningOf(query), Normalizer.Form.NFKC));
        return Arrays.stream(folded.strip().split("\\s+")).map(word -> Phrase.of(word, readings)).filter(word -> word.length() > 0).toList();
    }

    private static String beginningOf(String query) {
        return query.codePointCount(0, query.length()) <= LONGEST ? query : query.substring(0, query.offsetByCodePoints(0, LONGEST));
    }

    /** Every word must fit. */
    private Fit fit(List<Phrase> words, Known item) {
        return words.stream().map(word -> fit(word, item)).reduce(Fit::worse).orElse(Fit.NONE);
    }

    private Fit fit(Phrase word, Known item) {
        Fit whole = item.fitOf(word);
        if (whole.sure() || !word.isHan()) {
            return whole;
        }
        Phrase meant = Talk.without(word, readings);
        Fit rest = meant == word ? whole : item.fitOf(meant);
        return Stream.of(whole, rest, Coverage.of(meant, item, rarity, rarityOf(0))).reduce(Fit.NONE, Fit::better);
    }

    private double rarityOf(int count) {
        return Math.log((items.size() + 1.0) / (count + 1.0)) + 1;
    }
}
