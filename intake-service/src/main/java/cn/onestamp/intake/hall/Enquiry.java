package cn.onestamp.intake.hall;

import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.id.PhoneNumber;
import cn.onestamp.platform.problem.NotNow;
import cn.onestamp.platform.store.Revision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody asked at a window, and who owes the answer.
 *
 * @param place where it was asked
 * @param phone where the answer is expected, if anywhere
 * @param handovers oldest first
 * @param answer empty while it is open
 */
public record Enquiry(
        String id, DivisionCode place, Instant askedAt, String question, Optional<PhoneNumber> phone, Owner owner,
        List<Handover> handovers, Optional<String> answer, Revision revision) {

    public enum Status { OPEN, ANSWERED }

    /** Who owes the answer: one person at an organ, or, where it was handed to an organ, whoever is on a post there. */
    public record Owner(Optional<String> account, String organ) {}

    /** @param by account of whoever handed it over */
    public record Handover(String by, Owner from, Owner to, String note, LocalDate on) {}

    static Enquiry asked(String id, DivisionCode place, Instant at, String question, Optional<PhoneNumber> phone, Owner first) {
        return new Enquiry(id, place, at, question, phone, first, List.of(), Optional.empty(), Revision.UNBORN);
    }

    public Status status() {
        return answer.isPresent() ? Status.ANSWERED : Status.OPEN;
    }

    /** @throws NotNow if it is answered, or the caller has seen an older version */
    Enquiry handedOver(Owner to, String note, String by, LocalDate on, long seenVersion) {
        mustBeOpen(seenVersion);
        List<Handover> all = Stream.concat(handovers.stream(), Stream.of(new Handover(by, owner, to, note, on))).toList();
        return new Enquiry(id, place, askedAt, question, phone, to, all, answer, revision);
    }

    /** @throws NotNow if it was answered before, or the caller has seen an older version */
    Enquiry answered(String given, long seenVersion) {
        mustBeOpen(seenVersion);
        return new Enquiry(id, place, askedAt, question, phone, owner, handovers, Optional.of(given), revision);
    }

    private void mustBeOpen(long seenVersion) {
        if (answer.isPresent() || revision.version() != seenVersion) {
            throw new NotNow("The enquiry was answered or handed over meanwhile", status().name(), revision.version());
        }
    }
}
