package cn.onestamp.intake.hall.reading;

import cn.onestamp.intake.hall.EnquiryReadings;
import cn.onestamp.platform.audit.AuditChain;
import cn.onestamp.platform.audit.AuditRow;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/** Readings are rows of the service's audit chain. */
final class AuditedEnquiryReadings implements EnquiryReadings {

    private final AuditChain audit;
    private final Supplier<String> rowNames;

    /** @param rowNames a fresh unique name for each row of the audit */
    AuditedEnquiryReadings(AuditChain audit, Supplier<String> rowNames) {
        this.audit = audit;
        this.rowNames = rowNames;
    }

    @Override
    public Mono<Void> putDown(String account, String enquiryId) {
        return Mono.defer(() -> audit.note(
                new AuditRow(rowNames.get(), account, null, "intake.enquiry-read", enquiryId, "to answer it", "done")));
    }
}
