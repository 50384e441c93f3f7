package cn.onestamp.intake.finding;

import org.jspecify.annotations.Nullable;

/** How a query in Latin letters spells one of the terms of an item: pinyin, initials, or a mixture. */
final class LatinFit {

    private static final int FEW_LETTERS = 4;
    private static final int SHORTEST_BEGINNING = 3;
    private static final int SOME_CHARACTERS = 3;

    private LatinFit() {}

    static Fit of(String letters, Phrase term) {
        if (term.text().equals(letters)) {
            return Fit.meant(100);
        }
        if (!term.isHan()) {
            return letters.length() >= SHORTEST_BEGINNING && term.text().startsWith(letters) ? Fit.meant(80) : Fit.NONE;
        }
        return of(letters, Spelling.best(letters, term, Letter::sounds));
    }

    private static Fit of(String letters, @Nullable Spelling found) {
        if (found == null) {
            return Fit.NONE;
        }
        if (found.abbreviated() == 0) {
            return inFull(letters, found);
        }
        if (found.abbreviated() == found.characters()) {
            return byInitials(letters, found);
        }
        return letters.length() > FEW_LETTERS && found.abbreviated() < found.characters() ? Fit.similar(found.whole() ? 69 : 60) : Fit.NONE;
    }

    private static Fit inFull(String letters, Spelling found) {
        if (found.whole()) {
            return Fit.meant(92);
        }
        return found.characters() > 1 && letters.length() > FEW_LETTERS ? Fit.meant(82 + Math.min(found.characters(), SOME_CHARACTERS)) : Fit.similar(63);
    }

    private static Fit byInitials(String letters, Spelling found) {
        if (found.whole() && letters.length() > 1) {
            return Fit.meant(84);
        }
        return letters.length() >= FEW_LETTERS ? Fit.similar(61) : Fit.NONE;
    }
}
