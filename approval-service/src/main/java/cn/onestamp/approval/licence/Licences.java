package cn.onestamp.approval.licence;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.rights.Desk;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The register. */
public interface Licences {

    /** Fails with Absent where there is none. */
    Mono<Licence> get(String id);

    /** For a command: a repeated one is answered at once. */
    Mono<Licence> getFor(String id, Act act);

    /** Empty where there is none. */
    Mono<Licence> find(String id);

    /** The licence for which this case was named; empty where there is none. */
    Mono<Licence> askedWith(String caseId);

    Flux<Licence> heldBy(List<String> holders, int atMost);

    /**
     * Those of these desks in this status, longest issued first.
     *
     * @param status null for all
     * @param after  the licence after which to go on, null for the beginning; Absent unless it is of these desks
     */
    Flux<Licence> at(List<Desk> desks, Licence.@Nullable Status status, LocalDate today, @Nullable String after, int atMost);

    /** Whose last day has passed while a renewal was asked in time and nothing was answered. */
    Flux<Licence> overWhileAsking(LocalDate today, int atMost);

    /** The next serial number of an issuer in a year, never given twice. */
    Mono<Long> nextNumber(String issuer, int year);

    /**
     * Enters a licence unless the case has one; either way answers with the one that is there.
     *
     * @param checkDueOn when the promise it rests on is to be looked after, null for none
     */
    Mono<Licence> enter(Licence.Valid fresh, @Nullable LocalDate checkDueOn, Act act);

    /** The new state and what happened, as one act; fails as NotNow where somebody else was faster. */
    Mono<Map<String, Object>> record(Licence now, LicenceFact happened, Act act);
}
