package cn.onestamp.approval.examination;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Another organ is asked what it says from its own side (联审联办, 行政许可法 art. 26).
 *
 * @param dueOn         last day to reply
 * @param silenceAgrees whether no reply by then counts as agreement
 * @param coordination  what a meeting settled where the organ disagreed or kept silent, empty where none was held
 */
public record CoReview(
        String organ, LocalDate askedOn, LocalDate dueOn, boolean silenceAgrees, Optional<Reply> reply, Optional<Coordination> coordination) {

    /** What stands between the organs on a day. */
    public enum Standing { WAITING, AGREED, DISAGREED, SILENT }

    public record Reply(String by, LocalDate on, boolean agrees, String text) {}

    /** What the leading organ and this one agreed to in the end, and who keeps the minutes. */
    public record Coordination(String by, LocalDate on, boolean agrees, String minutes) {}

    public static CoReview asked(ExaminationPlan.CoReviewDuty duty, LocalDate on, LocalDate dueOn) {
        return new CoReview(duty.organ(), on, dueOn, duty.silenceAgrees(), Optional.empty(), Optional.empty());
    }

    /** Nobody of this organ has said anything yet, and no meeting has stood in for it. */
    public boolean isAwaited() {
        return reply.isEmpty() && coordination.isEmpty();
    }

    /** Late is better than never, unless the silence has spoken already. */
    public boolean takesAReplyOn(LocalDate day) {
        return isAwaited() && !(silenceAgrees && day.isAfter(dueOn));
    }

    /** Since when the two organs do not agree and have not met; empty where there is nothing to settle. */
    public Optional<LocalDate> unsettledSince(LocalDate day) {
        return switch (standingOn(day)) {
            case DISAGREED -> coordination.isPresent() ? Optional.empty() : reply.map(Reply::on);
            case SILENT -> Optional.of(dueOn);
            case WAITING, AGREED -> Optional.empty();
        };
    }

    public CoReview replied(Reply given) {
        return new CoReview(organ, askedOn, dueOn, silenceAgrees, Optional.of(given), coordination);
    }

    public CoReview settled(Coordination result) {
        return new CoReview(organ, askedOn, dueOn, silenceAgrees, reply, Optional.of(result));
    }

    public Standing standingOn(LocalDate day) {
        if (coordination.isPresent()) {
            return coordination.get().agrees() ? Standing.AGREED : Standing.DISAGREED;
        }
        if (reply.isPresent()) {
            return reply.get().agrees() ? Standing.AGREED : Standing.DISAGREED;
        }
        if (!day.isAfter(dueOn)) {
            return Standing.WAITING;
        }
        return silenceAgrees ? Standing.AGREED : Standing.SILENT;
    }
}
