package cn.onestamp.intake.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One item as it is compared with queries: its terms, the official name first. */
record Known(String code, List<Phrase> terms, Set<String> pairs) {

    static Known of(Named item, Readings readings) {
        List<Phrase> terms = Stream.concat(Stream.of(item.name()), item.words().stream())
                .map(term -> Phrase.of(term, readings)).filter(term -> term.length() > 0).toList();
        Set<String> pairs = new HashSet<>();
        terms.stream().filter(Phrase::isHan).forEach(term -> pairs.addAll(Pairs.of(term)));
        return new Known(item.code(), terms, pairs);
    }

    /** How well the best of the terms fits. */
    Fit fitOf(Phrase query) {
        if (code.equals(query.text())) {
            return Fit.meant(100);
        }
        return terms.stream()
                .map(term -> query.isHan() ? WrittenFit.of(query, term) : LatinFit.of(query.text(), term))
                .reduce(Fit.NONE, Fit::better);
    }
}
