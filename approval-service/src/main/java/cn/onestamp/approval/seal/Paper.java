package cn.onestamp.approval.seal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A sealed document as it was stored first.
 *
 * @param id           the case it decides
 * @param holderMasked the holder as the public sees them (张*)
 * @param sealedAt     town time
 */
public record Paper(
        String id, String verificationCode, String title, String number, String organ, String organName,
        String holderMasked, LocalDate decidedOn, Instant sealedAt, String sealId, String keeper,
        String approver, List<File> files) {

    /** {@code format} is OFD or PDF; {@code sha256} is over the whole file. */
    public record File(String format, String sha256, long size) {}
}
