package cn.onestamp.intake.application.reading;

import cn.onestamp.intake.application.Applicants;
import cn.onestamp.intake.person.Persons;
import cn.onestamp.platform.audit.AuditChain;
import cn.onestamp.platform.audit.AuditRow;
import cn.onestamp.platform.id.Masks;
import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.problem.Remediable.Fault;
import java.util.List;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/** Applicants are persons bound to accounts; a full name leaves only after the audit has its row. */
final class PersonApplicants implements Applicants {

    private final Persons persons;
    private final AuditChain audit;
    private final Supplier<String> rowNames;

    /** @param rowNames a fresh unique name for each row of the audit */
    PersonApplicants(Persons persons, AuditChain audit, Supplier<String> rowNames) {
        this.persons = persons;
        this.audit = audit;
        this.rowNames = rowNames;
    }

    @Override
    public Mono<Applicant> get(String account) {
        return persons.ofAccount(account)
                .map(person -> new Applicant(person.personId(), Masks.name(person.name())))
                .switchIfEmpty(Mono.error(PersonApplicants::notBound));
    }

    @Override
    public Mono<Boolean> speaksFor(String account, String personId) {
        return persons.ofAccount(account).map(person -> person.personId().equals(personId)).defaultIfEmpty(false);
    }

    @Override
    public Mono<String> revealName(String personId, String reason, String applicationId, String asker) {
        return persons.get(personId).flatMap(person -> audit
                .note(new AuditRow(rowNames.get(), asker, null, "intake.name-revealed", applicationId, reason, "done"))
                .thenReturn(person.name().reveal()));
    }

    private static Remediable notBound() {
        return new Remediable(List.of(new Fault("account", "account-not-bound", "请先用身份证号和姓名核验身份")));
    }
}
