package cn.onestamp.approval.cases;

import java.time.LocalDate;
import java.util.List;

/** The seal was pressed: which, by whom, and the documents fixed by their hashes. */
public record Sealing(String by, String sealId, String verificationCode, LocalDate on, List<SealedDocument> documents) {

    /** {@code format} is OFD or PDF; {@code sha256} names the stored bytes. */
    public record SealedDocument(String id, String format, String sha256) {}
}
