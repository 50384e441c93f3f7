package cn.onestamp.intake.person.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import cn.onestamp.intake.person.BusinessRegister;
import cn.onestamp.intake.person.Enterprise;
import cn.onestamp.intake.person.Enterprises;
import cn.onestamp.intake.person.Handler;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.event.Happened;
import cn.onestamp.platform.id.Masks;
import cn.onestamp.platform.problem.NotNow;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Change;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Enterprises as documents; their codes ({@code enterprise-codes}, keyed by blind index) lead to them. */
final class MongoEnterprises implements Enterprises {

    private static final int MOST = 100;

    private final Aggregates enterprises;
    private final Numbers codes;
    private final StoredEnterprises form;

    MongoEnterprises(Aggregates enterprises, Numbers codes, StoredEnterprises form) {
        this.enterprises = enterprises;
        this.codes = codes;
        this.form = form;
    }

    @Override
    public Mono<Enterprise> get(String id) {
        return enterprises.get(id).map(form::read);
    }

    @Override
    public Mono<Enterprise> getFor(String id, Act act) {
        return enterprises.getFor(id, act).map(form::read);
    }

    @Override
    public Mono<Enterprise> meet(BusinessRegister.Registration registered, Act act) {
        return codes.personOf(new CodeInIndex(registered.uscc())).flatMap(id -> enterprises.find(id)
                .switchIfEmpty(Mono.defer(() -> begin(id, registered, act).then(enterprises.get(id))))
                .map(form::read));
    }

    @Override
    public Flux<Enterprise> everHandledBy(String personId) {
        return Flux.from(enterprises.documents().find(eq("handlers.person", personId)).limit(MOST)).map(form::read);
    }

    @Override
    public Mono<Map<String, Object>> named(Enterprise.Naming naming, Map<String, Object> answer, Act act) {
        Enterprise changed = naming.enterprise();
        return record(changed, Stream.concat(naming.ended().stream().map(person -> dismissal(changed, person)),
                Stream.of(appointment(changed, naming.named()))).toList(), answer, act);
    }

    @Override
    public Mono<Map<String, Object>> appointed(Enterprise changed, Handler handler, Map<String, Object> answer, Act act) {
        return record(changed, List.of(appointment(changed, handler)), answer, act);
    }

    private static Happened appointment(Enterprise changed, Handler handler) {
        Map<String, Object> told = new HashMap<>(Map.of("enterpriseId", changed.id(), "enterprise", Masks.enterprise(changed.name()),
                "personId", handler.personId(), "role", handler.role().name(), "from", handler.from().toString()));
        if (handler.to() != null) {
            told.put("to", handler.to().toString());
        }
        return new Happened("intake.handler-appointed", told);
    }

    @Override
    public Mono<Map<String, Object>> dismissed(Enterprise changed, String personId, Map<String, Object> answer, Act act) {
        return record(changed, List.of(dismissal(changed, personId)), answer, act);
    }

    private static Happened dismissal(Enterprise changed, String personId) {
        return new Happened("intake.handler-dismissed", Map.of("enterpriseId", changed.id(), "personId", personId));
    }

    private Mono<Map<String, Object>> record(Enterprise changed, List<Happened> happened, Map<String, Object> answer, Act act) {
        return enterprises.record(changed.id(), changed.revision(), new Change(
                set(StoredEnterprises.HANDLERS, StoredEnterprises.handlers(changed)), happened, answer), act);
    }

    private Mono<Void> begin(String id, BusinessRegister.Registration registered, Act act) {
        Happened met = new Happened("intake.enterprise-met", Map.of("enterpriseId", id));
        return enterprises.insert(form.write(id, registered), new Change(combine(), List.of(met), Map.of()), act.withoutKey())
                .onErrorResume(NotNow.class, somebodyElseMet -> Mono.empty())
                .then();
    }
}
