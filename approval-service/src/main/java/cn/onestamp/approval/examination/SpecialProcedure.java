package cn.onestamp.approval.examination;

import cn.onestamp.platform.day.SuspensionKind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A procedure whose time does not count (行政许可法 art. 45); the applicant was told in writing how long it is expected to take.
 *
 * @param basis      the article, or the rule of the item
 * @param expectedTo last day as the applicant was told
 * @param result     what it found, empty while it runs
 */
public record SpecialProcedure(SuspensionKind kind, String basis, LocalDate from, LocalDate expectedTo, Optional<Result> result) {

    public record Result(LocalDate on, boolean favourable, String text) {}

    SpecialProcedure ended(Result found) {
        return new SpecialProcedure(kind, basis, from, expectedTo, Optional.of(found));
    }

    public boolean isRunning() {
        return result.isEmpty();
    }
}
