package cn.onestamp.approval.licence.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import cn.onestamp.approval.licence.FollowUp;
import cn.onestamp.approval.licence.Licence;
import cn.onestamp.approval.licence.LicenceFact;
import cn.onestamp.approval.licence.LicenceFile;
import cn.onestamp.approval.licence.Licences;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.NotNow;
import cn.onestamp.platform.rights.Desk;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Change;
import cn.onestamp.platform.store.Worklist;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Licences in MongoDB, keyed by the case that brought them. */
final class MongoLicences implements Licences {

    static final String ASKED_IN_TIME = "renewalAwaited";

    private static final List<String> RUNNING = List.of("VALID", "SUSPENDED");

    private final Aggregates aggregates;
    private final SerialNumbers numbers;

    MongoLicences(Aggregates aggregates, SerialNumbers numbers) {
        this.aggregates = aggregates;
        this.numbers = numbers;
    }

    @Override
    public Mono<Licence> get(String id) {
        return aggregates.get(id).map(StoredLicences::read);
    }

    @Override
    public Mono<Licence> getFor(String id, Act act) {
        return aggregates.getFor(id, act).map(StoredLicences::read);
    }

    @Override
    public Mono<Licence> find(String id) {
        return aggregates.find(id).map(StoredLicences::read);
    }

    @Override
    public Mono<Licence> askedWith(String caseId) {
        return Mono.from(aggregates.documents().find(eq("followUp.caseId", caseId)).first()).map(StoredLicences::read);
    }

    @Override
    public Flux<Licence> heldBy(List<String> holders, int atMost) {
        return Flux.from(aggregates.documents().find(in("holderId", holders)).sort(descending("validFrom", "_id")).limit(atMost))
                .map(StoredLicences::read);
    }

    @Override
    public Flux<Licence> at(List<Desk> desks, Licence.@Nullable Status status, LocalDate today, @Nullable String after, int atMost) {
        return new Worklist(aggregates.documents(), "decidedBy", "validFrom").waiting(desks, standing(status, today), after, atMost)
                .map(StoredLicences::read);
    }

    private static Bson standing(Licence.@Nullable Status status, LocalDate today) {
        if (status == null) {
            return new Document();
        }
        return switch (status) {
            case EXPIRED -> and(in("status", RUNNING), lt("validTo", today.toString()));
            case VALID, SUSPENDED -> and(eq("status", status.name()), or(eq("validTo", null), gte("validTo", today.toString())));
            case RENEWED, CHANGED, WITHDRAWN, REVOKED, CONFISCATED, CANCELLED -> eq("status", status.name());
        };
    }

    @Override
    public Flux<Licence> overWhileAsking(LocalDate today, int atMost) {
        return Flux.from(aggregates.documents().find(and(eq(ASKED_IN_TIME, true), lt("validTo", today.toString())))
                .sort(ascending("validTo", "_id")).limit(atMost)).map(StoredLicences::read);
    }

    @Override
    public Mono<Long> nextNumber(String issuer, int year) {
        return numbers.next(issuer, year);
    }

    @Override
    public Mono<Licence> enter(Licence.Valid fresh, @Nullable LocalDate checkDueOn, Act act) {
        return aggregates.insert(StoredLicences.write(fresh), new Change(new Document(), LicenceFacts.issued(fresh, checkDueOn), Map.of()), act.withoutKey())
                .then().onErrorResume(NotNow.class, somebodyElseDid -> Mono.empty())
                .then(Mono.defer(() -> get(fresh.file().entry().id())));
    }

    @Override
    public Mono<Map<String, Object>> record(Licence now, LicenceFact happened, Act act) {
        return aggregates.record(now.file().entry().id(), now.revision(),
                new Change(state(now), LicenceFacts.told(now, happened), LicenceFacts.answer(now, happened)), act);
    }

    private static Bson state(Licence now) {
        LicenceFile file = now.file();
        List<Bson> fields = new ArrayList<>(List.of(set("status", now.status().name()),
                set("validTo", file.validTo().map(LocalDate::toString).orElse(null)),
                set("acts", file.acts().stream().map(StoredLicences::write).toList()),
                file.followUp().map(asked -> set("followUp", StoredLicences.write(asked))).orElseGet(() -> unset("followUp")),
                now instanceof Licence.Running && file.followUp().filter(MongoLicences::isAskedInTime).isPresent()
                        ? set(ASKED_IN_TIME, true) : unset(ASKED_IN_TIME)));
        if (now instanceof Licence.Replaced replaced) {
            fields.add(set("replacedOn", replaced.on().toString()));
        }
        return combine(fields);
    }

    private static boolean isAskedInTime(FollowUp asked) {
        return asked.purpose() == FollowUp.Purpose.RENEWAL && asked.tooLateAfter().isEmpty() && asked.deemedOn().isEmpty();
    }
}
