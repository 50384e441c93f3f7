package cn.onestamp.intake.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one notice that names everything that is missing (补正告知书, 行政许可法 art. 32(1)(iv)).
 *
 * @param by      account of the clerk who examined it
 * @param further what was proposed beyond it, whatever became of it; only what was approved stands among the deficiencies
 */
public record CorrectionNotice(String by, LocalDate on, List<Deficiency> deficiencies, Optional<FurtherRequest> further) {

    boolean asksFor(String materialCodeOrAnswer) {
        return deficiencies.stream().anyMatch(deficiency -> deficiency.of().equals(materialCodeOrAnswer));
    }

    /** What may be asked has all come; what may not is not waited for. */
    boolean isAnswered() {
        return open().isEmpty();
    }

    public List<Deficiency> open() {
        return deficiencies.stream().filter(Deficiency::isOpen).toList();
    }

    CorrectionNotice answered(Collection<String> pieces, LocalDate on) {
        return new CorrectionNotice(by, this.on, deficiencies.stream()
                .map(deficiency -> pieces.contains(deficiency.of()) ? deficiency.answered(on) : deficiency).toList(), further);
    }

    CorrectionNotice proposing(FurtherRequest proposed) {
        return new CorrectionNotice(by, on, deficiencies, Optional.of(proposed));
    }

    CorrectionNotice deciding(FurtherRequest waiting, FurtherRequest.Decision decision) {
        return new CorrectionNotice(by, on, decision.approved()
                ? Stream.concat(deficiencies.stream(), waiting.deficiencies().stream()).toList() : deficiencies,
                Optional.of(waiting.decided(decision)));
    }

    /** What may not be asked of this applicant and yet was: a forbidden act (S68). */
    public List<Deficiency> extra() {
        return deficiencies.stream().filter(deficiency -> !deficiency.listed()).toList();
    }
}
