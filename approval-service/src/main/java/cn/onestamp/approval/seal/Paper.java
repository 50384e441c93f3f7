package cn.onestamp.approval.seal;

import cn.onestamp.platform.problem.Absent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sealed document as it was stored first.
 *
 * @param id           the case it decides, or for a standing paper the case, the kind and the number
 * @param holderMasked the holder as the public sees them (张*)
 * @param validTo      the last day it holds; null where it has no end
 * @param sealedAt     town time
 * @param approver     who decided what it says; null for a standing paper, which nobody decides
 * @param authorisation the document by which the keeper lets standing papers be sealed; null where the keeper pressed
 */
public record Paper(
        String id, String verificationCode, String title, String number, String organ, String organName,
        String holderMasked, LocalDate decidedOn, @Nullable LocalDate validTo, Instant sealedAt, String sealId, String keeper,
        @Nullable String approver, @Nullable String authorisation, List<File> files) {

    private static final int CASE = 36;

    /** {@code format} is OFD or PDF; {@code sha256} is over the whole file. */
    public record File(String format, String sha256, long size) {}

    /** {@code RESULT}, or the kind of standing paper. */
    public String kind() {
        return id.length() == CASE ? "RESULT" : id.substring(CASE + 1).replaceAll("-[0-9]+$", "");
    }

    /** @throws Absent if the paper has no file of that format, in small or capital letters */
    public File file(String format) {
        return files.stream().filter(file -> file.format().equalsIgnoreCase(format)).findFirst().orElseThrow(Absent::new);
    }

    /** The first day on which it no longer holds, where that has come. */
    Optional<LocalDate> expiredSince(LocalDate today) {
        return Optional.ofNullable(validTo).filter(today::isAfter).map(last -> last.plusDays(1));
    }
}
