package cn.onestamp.intake.person;

import cn.onestamp.platform.audit.AuditChain;
import cn.onestamp.platform.audit.AuditRow;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Hands out a name in full, after who asked for it, for which matter and why has been recorded (个人信息保护法 art. 54). */
public final class RevealName {

    private final Persons persons;
    private final AuditChain audit;

    public RevealName(Persons persons, AuditChain audit) {
        this.persons = persons;
        this.audit = audit;
    }

    /**
     * @param asker  account or service that will see the name
     * @param reason in words, such as "printed on the decision"
     * @param matter id of the application or case it is needed for
     */
    public Mono<String> of(String personId, String asker, String reason, String matter) {
        return persons.get(personId)
                .flatMap(person -> audit.note(row(person, asker, reason, matter)).thenReturn(person.name().reveal()));
    }

    private static AuditRow row(PersonRef person, String asker, String reason, String matter) {
        String about = "reveal:" + person.personId() + ":" + UUID.randomUUID();
        return new AuditRow(about, asker, null, "person-name-revealed", matter, reason, "done");
    }
}
