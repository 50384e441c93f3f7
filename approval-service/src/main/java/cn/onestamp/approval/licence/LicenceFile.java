package cn.onestamp.approval.licence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of a licence, whatever state it is in.
 *
 * @param validTo  the last day it holds; empty where it has no end
 * @param followUp what was asked for it last
 * @param acts     what was done with it, oldest first
 */
public record LicenceFile(LicenceEntry entry, Optional<LocalDate> validTo, Optional<FollowUp> followUp, List<LicenceAct> acts) {

    public LicenceFile {
        acts = List.copyOf(acts);
    }

    LicenceFile after(LicenceAct act) {
        return new LicenceFile(entry, validTo, followUp, Stream.concat(acts.stream(), Stream.of(act)).toList());
    }

    LicenceFile asking(Optional<FollowUp> asked) {
        return new LicenceFile(entry, validTo, asked, acts);
    }

    /** For as long again as it was granted, from the day after the last. */
    LicenceFile renewedBySilence(LocalDate on) {
        LocalDate further = LicenceEntry.lastDay(validTo.orElseThrow().plusDays(1), entry.item().validityMonths().orElseThrow());
        return new LicenceFile(entry, Optional.of(further), followUp.map(asked -> asked.deemed(on)), acts);
    }

    boolean isOverOn(LocalDate day) {
        return validTo.filter(day::isAfter).isPresent();
    }
}
