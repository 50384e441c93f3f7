package cn.onestamp.intake.catalogue.post;

import cn.onestamp.platform.problem.NotNow;
import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.problem.Remediable.Fault;
import cn.onestamp.platform.store.Revision;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person on a post as the catalogue keeps it.
 *
 * @param to             the last day, null while open
 * @param coverFor       account of the person this one stands in for on the same post
 * @param personnelOrgan the organ that employs the person; another one than {@code organ} for stationed staff
 * @param certificateNo  of the certificate that the post needs, if it needs one
 */
public record KeptPost(
        String account, String organ, String post, String divisionScope, LocalDate from, @Nullable LocalDate to,
        @Nullable String coverFor, String personnelOrgan, @Nullable String certificateNo, Revision revision) {

    public String id() {
        return String.join("@", account, organ, post, divisionScope);
    }

    public boolean isStationed() {
        return !personnelOrgan.equals(organ);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !hasEndedBy(day);
    }

    /** Whoever left before the first day has left. */
    boolean hasEndedBy(LocalDate day) {
        return to != null && (day.isAfter(to) || to.isBefore(from));
    }

    /** One that ended before its first day never held. */
    boolean overlaps(KeptPost other) {
        return !hasEndedBy(from) && !other.hasEndedBy(other.from) && (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
    }

    /** Whether the other one is that of somebody who does the work of this one's holder. */
    boolean isStoodInForBy(KeptPost other) {
        return account.equals(other.coverFor) && organ.equals(other.organ) && post.equals(other.post);
    }

    boolean endsWithin(KeptPost other) {
        return other.to == null || to != null && !to.isAfter(other.to);
    }

    KeptPost after(Revision before) {
        return new KeptPost(account, organ, post, divisionScope, from, to, coverFor, personnelOrgan, certificateNo, before);
    }

    /**
     * Ends with that day, yesterday for at once; one that has not begun by then never holds.
     *
     * @throws NotNow     if it has ended before, or has changed since the caller looked
     * @throws Remediable if the day lies before yesterday, or after the day on which it ends anyway
     */
    KeptPost ended(long seenVersion, LocalDate lastDay, LocalDate today) {
        if (revision.version() != seenVersion || hasEndedBy(today)) {
            throw new NotNow("The post has changed or has ended", hasEndedBy(today) ? "ENDED" : "HELD", revision.version());
        }
        if (lastDay.isBefore(today.minusDays(1)) || to != null && lastDay.isAfter(to)) {
            throw new Remediable(List.of(new Fault("/lastDay", "LAST_DAY_OUTSIDE", "最后一天不能早于昨天，也不能晚于原定的最后一天。")));
        }
        return new KeptPost(account, organ, post, divisionScope, from, lastDay, coverFor, personnelOrgan, certificateNo, revision);
    }
}
