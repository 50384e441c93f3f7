package cn.onestamp.approval.seal.signing;

import cn.onestamp.approval.paper.PaperContent;
import cn.onestamp.platform.day.CivilTime;
import java.time.Instant;
import java.time.LocalDate;

/** This seal may not be pressed on this paper. */
final class SealDoesNotFit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private SealDoesNotFit(String sentence) {
        super(sentence);
    }

    static void check(PaperContent content, Seal seal, Instant at) {
        if (!seal.organ().code().equals(content.organ().code())) {
            throw new SealDoesNotFit("The seal %s belongs to %s, the paper is of %s"
                    .formatted(seal.id(), seal.organ().code(), content.organ().code()));
        }
        LocalDate day = CivilTime.dayOf(at);
        if (day.isBefore(seal.validFrom()) || day.isAfter(seal.validTo())) {
            throw new SealDoesNotFit("The seal %s is valid from %s to %s, not on %s"
                    .formatted(seal.id(), seal.validFrom(), seal.validTo(), day));
        }
    }
}
