package cn.onestamp.intake.catalogue.power;

import cn.onestamp.intake.routing.Basis;
import cn.onestamp.platform.problem.NotNow;
import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.problem.Remediable.Fault;
import cn.onestamp.platform.store.Revision;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A power as the catalogue keeps it.
 *
 * @param prepared whether it is not published yet
 * @param training how its staff were trained for it; null where nobody has noted that
 */
public record KeptPower(Power power, boolean prepared, @Nullable Training training, Revision revision) {

    /**
     * @param document of the record of who was there
     * @param by       account of whoever noted it; null where that was not kept in earlier years
     */
    public record Training(LocalDate heldOn, String document, @Nullable String by) {}

    /** PENDING, TO_COME, IN_FORCE or ENDED. */
    public String stateOn(LocalDate day) {
        return prepared ? "PENDING" : power.stateOn(day).name();
    }

    /** In force from its day, or from today where that has passed meanwhile. */
    KeptPower activated(long seenVersion, LocalDate today) {
        mustBePending(seenVersion, today);
        return new KeptPower(power.from().isBefore(today) ? power.beginningOn(today) : power, false, training, revision);
    }

    /** @throws Remediable if it has not been held yet */
    KeptPower trained(long seenVersion, Training held, LocalDate today) {
        mustBePending(seenVersion, today);
        if (held.heldOn().isAfter(today)) {
            throw new Remediable(List.of(new Fault("/heldOn", "NOT_HELD_YET", "培训还没有举行。")));
        }
        return new KeptPower(power, true, held, revision);
    }

    /**
     * Takes the power back. The first day without it is today or a later one: what was done under it stays done (行政许可法
     * art. 8).
     *
     * @throws NotNow     if it was taken back before, or has changed since the caller looked
     * @throws Remediable if it is the township's by statute, or the last day lies before yesterday, before the first, or after the day on which it ends anyway
     */
    public KeptPower recalled(long seenVersion, LocalDate lastDay, Power.Recall why, LocalDate today) {
        if (revision.version() != seenVersion) {
            throw notNow("The power has changed meanwhile", today);
        }
        if (prepared || power.recall() != null || power.stateOn(today) == Power.State.ENDED) {
            throw notNow(prepared ? "The power is not published" : "The power has been taken back already", today);
        }
        if (power.basis() == Basis.STATUTORY) {
            throw fault("STATUTORY_POWER", "法定职权由法律、法规规定，不能由县里收回。");
        }
        return replaced(lastDay, why, today);
    }

    /** Ends because another grant of the same power follows; the same bounds hold, and a statutory power may be listed anew. */
    KeptPower replaced(LocalDate lastDay, Power.Recall why, LocalDate today) {
        if (lastDay.isBefore(today.minusDays(1))) {
            throw fault("LAST_DAY_PASSED", "最后一天不能早于昨天：已经办过的事不受收回影响。");
        }
        if (lastDay.isBefore(power.from().minusDays(1)) || power.to() != null && lastDay.isAfter(power.to())) {
            throw fault("LAST_DAY_OUTSIDE", "最后一天应在这项职权的起止日期之内。");
        }
        return new KeptPower(power.endingOn(lastDay, why), false, training, revision);
    }

    private void mustBePending(long seenVersion, LocalDate today) {
        if (!prepared || revision.version() != seenVersion) {
            throw notNow("The power has been published already, or has changed meanwhile", today);
        }
    }

    NotNow notNow(String fact, LocalDate today) {
        return new NotNow(fact, stateOn(today), revision.version());
    }

    private static Remediable fault(String code, String message) {
        return new Remediable(List.of(new Fault("/lastDay", code, message)));
    }
}
