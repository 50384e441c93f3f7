package cn.onestamp.intake.finding;

/** How a query in characters fits one of the terms of an item. */
final class WrittenFit {

    private static final int SHORT = 2;
    private static final int LONG_ENOUGH_FOR_A_SLIP = 3;
    private static final int LONG_ENOUGH_TO_BE_SURE_OF_A_SLIP = 5;
    private static final double MOST = 0.6;

    private WrittenFit() {}

    static Fit of(Phrase query, Phrase term) {
        if (term.text().equals(query.text())) {
            return Fit.meant(100);
        }
        if (!term.isHan()) {
            return Fit.NONE;
        }
        if (query.length() > 1 && term.agrees(query, Letter::soundsLike)) {
            return Fit.meant(86);
        }
        if (term.text().contains(query.text())) {
            return isMostOf(query, term) ? Fit.meant(90) : Fit.similar(70);
        }
        return Fit.better(heard(query, term), slipped(query, term));
    }

    private static Fit heard(Phrase query, Phrase term) {
        if (query.length() > 1 && term.holds(query, Letter::soundsLike)) {
            return isMostOf(query, term) ? Fit.meant(78) : Fit.similar(64);
        }
        boolean almost = query.length() > SHORT && term.agrees(query, Letter::soundsAlmostLike);
        return almost ? Fit.similar(68) : Fit.NONE;
    }

    private static Fit slipped(Phrase query, Phrase term) {
        if (Math.min(query.length(), term.length()) < LONG_ENOUGH_FOR_A_SLIP || !term.isOneSlipFrom(query)) {
            return Fit.NONE;
        }
        return query.length() >= LONG_ENOUGH_TO_BE_SURE_OF_A_SLIP ? Fit.meant(74) : Fit.similar(62);
    }

    private static boolean isMostOf(Phrase query, Phrase term) {
        return query.length() > SHORT || query.length() >= MOST * term.length();
    }
}
