package cn.onestamp.intake.sharing.reading;


import cn.onestamp.intake.sharing.DataSharing.Question;
import cn.onestamp.intake.sharing.QuestionLog;
import cn.onestamp.platform.audit.AuditChain;
import cn.onestamp.platform.audit.AuditRow;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/** Questions are rows of the service's audit chain. */
final class AuditedQuestions implements QuestionLog {

    private final AuditChain audit;
    private final Supplier<String> rowNames;

    /** @param rowNames a fresh unique name for each row of the audit */
    AuditedQuestions(AuditChain audit, Supplier<String> rowNames) {
        this.audit = audit;
        this.rowNames = rowNames;
    }

    @Override
    public Mono<Void> putDown(Question question, String result) {
        return Mono.defer(() -> audit.note(new AuditRow(rowNames.get(), question.account(), null, "intake.shared-data-asked",
                question.applicationId(), question.materialCode() + " of " + question.personId() + ": " + question.purpose(), result)));
    }
}
