package cn.onestamp.intake.application.reading;

import cn.onestamp.intake.application.Applicants;
import cn.onestamp.intake.person.Enterprises;
import cn.onestamp.intake.person.Persons;
import cn.onestamp.intake.person.Principal;
import cn.onestamp.intake.person.Principals;
import cn.onestamp.intake.person.Relatives;
import cn.onestamp.intake.person.Selves;
import cn.onestamp.platform.audit.AuditChain;
import cn.onestamp.platform.audit.AuditNote;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.problem.Remediable.Fault;
import cn.onestamp.platform.town.TownTime;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Applicants are the principals of accounts; a full name leaves only after the audit has its row. */
final class PersonApplicants implements Applicants {

    /** Where persons and enterprises are known. */
    record Registry(Persons persons, Enterprises enterprises, Principals principals, Selves selves, Relatives relatives) {

        Mono<String> nameOf(String personId) {
            return persons.get(personId).map(person -> person.name().reveal())
                    .onErrorResume(Absent.class, none -> enterprises.get(personId).map(enterprise -> enterprise.name()));
        }
    }

    private final Registry registry;
    private final WalkIns walkIns;
    private final TownTime town;
    private final AuditChain audit;

    PersonApplicants(Registry registry, WalkIns walkIns, TownTime town, AuditChain audit) {
        this.registry = registry;
        this.walkIns = walkIns;
        this.town = town;
        this.audit = audit;
    }

    @Override
    public Mono<Applicant> get(String account, Optional<String> personId, String itemCode) {
        return of(account).filter(one -> one.mayAskFor(itemCode)).collectList().map(all -> chosen(all, personId));
    }

    @Override
    public Mono<Void> mustSpeakForSomebody(String account) {
        return of(account).collectList().map(all -> chosen(all, Optional.empty())).then();
    }

    private static Applicant chosen(List<Applicant> all, Optional<String> personId) {
        if (all.isEmpty()) {
            throw refused("account", "account-not-bound", "请先用身份证号和姓名核验身份；未满18周岁的，由监护人申请");
        }
        return personId.isEmpty() ? all.getFirst() : all.stream().filter(one -> one.personId().equals(personId.get())).findFirst()
                .orElseThrow(() -> refused("/applicant", "speaks-not-for", "您不能代这个人或者单位申请"));
    }

    @Override
    public Mono<Applicant> meet(Shown shown, String itemCode, Act act) {
        return walkIns.meet(shown, itemCode, act);
    }

    @Override
    public List<String> unreadable(Shown shown) {
        return walkIns.unreadable(shown);
    }

    @Override
    public Flux<Applicant> of(String account) {
        return registry.principals().principalsOf(account, town.today())
                .map(one -> new Applicant(one.personId(), one.name(), one.how() != Principal.How.SELF,
                        Optional.ofNullable(one.onlyItems())));
    }

    @Override
    public Mono<Boolean> speaksFor(String account, String personId, String itemCode) {
        return registry.principals().speaksFor(account, personId, itemCode, town.today());
    }

    @Override
    public Mono<Boolean> isSelf(String account, String personId) {
        return registry.selves().isOf(account, personId)
                .flatMap(self -> self ? Mono.just(true) : registry.relatives().actFor(account, personId));
    }

    @Override
    public Mono<Boolean> hasRelativesIn(String account, String personId) {
        return registry.relatives().areConcerned(account, personId);
    }

    @Override
    public Mono<String> revealName(String personId, String reason, String applicationId, String asker) {
        return registry.nameOf(personId).flatMap(name -> audit
                .note(AuditNote.done(asker, "intake.name-revealed", applicationId, reason))
                .thenReturn(name));
    }

    private static Remediable refused(String field, String code, String message) {
        return new Remediable(List.of(new Fault(field, code, message)));
    }
}
