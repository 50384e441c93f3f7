package cn.onestamp.approval.licence;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A case of the same item by which the holder asks for this licence to be renewed or changed (行政许可法 arts 49, 50).
 *
 * @param tooLateAfter the last day on which a renewal was asked in time, where it was asked later; that is a warning, no refusal
 * @param deemedOn     the day on which silence renewed it (art. 50(2))
 */
public record FollowUp(Purpose purpose, String caseId, LocalDate askedOn, Optional<LocalDate> tooLateAfter, Optional<LocalDate> deemedOn) {

    public enum Purpose { RENEWAL, CHANGE }

    FollowUp deemed(LocalDate day) {
        return new FollowUp(purpose, caseId, askedOn, tooLateAfter, Optional.of(day));
    }
}
