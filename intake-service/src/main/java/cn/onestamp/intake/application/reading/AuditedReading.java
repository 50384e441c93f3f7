package cn.onestamp.intake.application.reading;

import cn.onestamp.intake.application.ReadingLog;
import cn.onestamp.platform.audit.AuditChain;
import cn.onestamp.platform.audit.AuditRow;
import cn.onestamp.platform.id.Masks;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/** Readings are rows of the service's audit chain. */
final class AuditedReading implements ReadingLog {

    private final AuditChain audit;
    private final Supplier<String> rowNames;

    /** @param rowNames a fresh unique name for each row of the audit */
    AuditedReading(AuditChain audit, Supplier<String> rowNames) {
        this.audit = audit;
        this.rowNames = rowNames;
    }

    @Override
    public Mono<Void> putDown(Reading reading) {
        return note("intake.dossier-read", reading, reading.what() + " as " + reading.as());
    }

    @Override
    public Mono<Void> putDownInFull(Reading reading, String reason) {
        return note("intake.applicant-revealed", reading, reading.what() + " as " + reading.as() + ": " + Masks.inText(reason));
    }

    private Mono<Void> note(String what, Reading reading, String reason) {
        return Mono.defer(() -> audit.note(new AuditRow(rowNames.get(), reading.account(), reading.onBehalfOf(),
                what, reading.applicationId(), reason, "done")));
    }
}
