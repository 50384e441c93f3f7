package cn.onestamp.intake.person.store;


import cn.onestamp.intake.person.Disclosures;
import cn.onestamp.platform.audit.AuditChain;
import cn.onestamp.platform.audit.AuditRow;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/** Disclosures are rows of the service's audit chain. */
final class AuditedDisclosures implements Disclosures {

    private final AuditChain audit;
    private final Supplier<String> rowNames;

    /** @param rowNames a fresh unique name for each row of the audit */
    AuditedDisclosures(AuditChain audit, Supplier<String> rowNames) {
        this.audit = audit;
        this.rowNames = rowNames;
    }

    @Override
    public Mono<Void> putDown(Disclosure disclosure) {
        return Mono.defer(() -> audit.note(new AuditRow(rowNames.get(), disclosure.account(), null,
                disclosure.what(), disclosure.personId(), disclosure.reason(), "done")));
    }
}
