package cn.onestamp.approval.cases;

import cn.onestamp.platform.day.DeadlineCalculator;
import cn.onestamp.platform.day.Period;
import cn.onestamp.platform.day.SuspensionKind;
import cn.onestamp.platform.day.TimeLimitEntry;
import cn.onestamp.platform.day.TimeLimitLedger;
import cn.onestamp.platform.day.TimeLimitStanding;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The two clocks of a case: what the authority promised, and what the law allows (行政许可法 art. 42). They stop and go on
 * together.
 *
 * @param extension by how much the head of the organ may extend them once, empty where nothing allows it
 * @param due       as counted at the last entry; while a clock stands still it is counted anew by whoever asks
 */
public record TimeLimits(TimeLimitLedger promised, TimeLimitLedger statutory, Optional<Extension> extension, Due due) {

    /** @param basis the article that allows it */
    public record Extension(Period by, String basis) {}

    /** The last days to decide. */
    public record Due(LocalDate promisedOn, LocalDate statutoryOn) {}

    /** The document that told the applicant, and the day of it. */
    public record Told(LocalDate on, String document) {}

    TimeLimits suspended(SuspensionKind kind, String basis, Told told) {
        return new TimeLimits(promised.suspended(told.on(), kind, basis, told.document()),
                statutory.suspended(told.on(), kind, basis, told.document()), extension, due);
    }

    TimeLimits resumed(LocalDate on, DeadlineCalculator calculator) {
        return counted(promised.resumed(on), statutory.resumed(on), on, calculator);
    }

    /** @throws java.util.NoSuchElementException where nothing allows it */
    TimeLimits extended(String approver, Told told, DeadlineCalculator calculator) {
        Period by = extension.orElseThrow().by();
        return counted(promised.extended(told.on(), by, approver, told.document()),
                statutory.extended(told.on(), by, approver, told.document()), told.on(), calculator);
    }

    TimeLimits stopped(LocalDate on) {
        return new TimeLimits(promised.stopped(on), statutory.stopped(on), extension, due);
    }

    /** Where one of the two clocks stands on a day, and how near its last day is. */
    public record Standing(TimeLimitLedger ledger, TimeLimitStanding standing, Light light) {

        private static Standing of(TimeLimitLedger ledger, LocalDate day, DeadlineCalculator calculator) {
            TimeLimitStanding standing = ledger.standingOn(day, calculator);
            return new Standing(ledger, standing, Light.of(standing, ledger.limit()));
        }
    }

    public Standing promisedOn(LocalDate day, DeadlineCalculator calculator) {
        return Standing.of(promised, day, calculator);
    }

    public Standing statutoryOn(LocalDate day, DeadlineCalculator calculator) {
        return Standing.of(statutory, day, calculator);
    }

    public boolean isExtended() {
        return statutory.entries().stream().anyMatch(TimeLimitEntry.Extended.class::isInstance);
    }

    private TimeLimits counted(TimeLimitLedger promise, TimeLimitLedger statute, LocalDate today, DeadlineCalculator calculator) {
        return new TimeLimits(promise, statute, extension, new Due(
                promise.standingOn(today, calculator).due().lastDay(), statute.standingOn(today, calculator).due().lastDay()));
    }
}
