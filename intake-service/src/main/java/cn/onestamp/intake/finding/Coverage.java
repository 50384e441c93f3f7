package cn.onestamp.intake.finding;

import java.util.BitSet;
import java.util.Map;

/** How much of a longer sentence an item accounts for. */
final class Coverage {

    private static final double NEARLY_ALL = 0.7;
    private static final double HALF = 0.5;
    private static final double A_RARE_ONE_OF_TWO = 0.4;
    private static final int TWO = 2;
    private static final int BEST = 85;
    private static final int SIMILAR_BY_WORDS = 60;
    private static final int SIMILAR_BY_PAIRS = 50;
    private static final int STEP = 10;

    private Coverage() {}

    /** By whole terms that stand in the sentence, or by the rarer of its pairs of characters. */
    static Fit of(Phrase sentence, Known item, Map<String, Double> rarity, double unheardOf) {
        return Fit.better(byTerms(sentence, item), byPairs(sentence, item, rarity, unheardOf));
    }

    private static Fit byTerms(Phrase sentence, Known item) {
        BitSet covered = new BitSet(sentence.length());
        for (Phrase term : item.terms()) {
            int at = term.length() < TWO || term.length() >= sentence.length() || !term.isHan() ? -1 : sentence.positionOf(term, Letter::soundsLike);
            if (at >= 0) {
                covered.set(at, at + term.length());
            }
        }
        double share = (double) covered.cardinality() / sentence.length();
        if (share >= NEARLY_ALL) {
            return Fit.meant((int) (BEST * share));
        }
        return share >= HALF ? Fit.similar((int) (SIMILAR_BY_WORDS + STEP * share)) : Fit.NONE;
    }

    private static Fit byPairs(Phrase sentence, Known item, Map<String, Double> rarity, double unheardOf) {
        double all = 0;
        double shared = 0;
        for (String pair : Pairs.of(sentence)) {
            double weight = rarity.getOrDefault(pair, unheardOf);
            all += weight;
            shared += item.pairs().contains(pair) ? weight : 0;
        }
        double share = all == 0 ? 0 : shared / all;
        return share >= A_RARE_ONE_OF_TWO ? Fit.similar((int) (SIMILAR_BY_PAIRS + STEP * share)) : Fit.NONE;
    }
}
