package cn.onestamp.intake.catalogue.power.reading;

import cn.onestamp.intake.catalogue.power.TrainingLog;
import cn.onestamp.platform.audit.AuditChain;
import cn.onestamp.platform.audit.AuditRow;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/** Trainings are rows of the service's audit chain. */
final class AuditedTrainings implements TrainingLog {

    private final AuditChain audit;
    private final Supplier<String> rowNames;

    /** @param rowNames a fresh unique name for each row of the audit */
    AuditedTrainings(AuditChain audit, Supplier<String> rowNames) {
        this.audit = audit;
        this.rowNames = rowNames;
    }

    @Override
    public Mono<Void> putDown(String account, String powerId) {
        return Mono.defer(() -> audit.note(new AuditRow(rowNames.get(), account, null, "intake.training-noted", powerId, null, "done")));
    }
}
