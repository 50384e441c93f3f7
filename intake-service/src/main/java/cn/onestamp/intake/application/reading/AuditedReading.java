package cn.onestamp.intake.application.reading;

import cn.onestamp.intake.application.ReadingLog;
import cn.onestamp.platform.audit.AuditChain;
import cn.onestamp.platform.audit.AuditNote;
import cn.onestamp.platform.id.Masks;
import reactor.core.publisher.Mono;

/** Readings are rows of the service's audit chain. */
final class AuditedReading implements ReadingLog {

    private final AuditChain audit;

    AuditedReading(AuditChain audit) {
        this.audit = audit;
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
        return audit.note(new AuditNote(reading.account(), reading.onBehalfOf(), what, reading.applicationId(), reason, "done"));
    }
}
