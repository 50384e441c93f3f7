package cn.onestamp.intake.person;

import cn.onestamp.platform.caller.Act;
import java.time.LocalDate;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Whose relatives work for the government, as far as it was declared. */
public interface KinBook {

    /** A declaration beside the relative as lists show them. */
    record Named(PersonCard relative, Kin kin) {}

    /** Of whom on the staff this person is a relative; also what was struck off. Empty for enterprises and strangers. */
    Flux<Kin> of(String personId);

    /** All relatives this member of staff ever had in the book. */
    Flux<Named> namedBy(String account);

    /** Declaring the same relative again changes nothing. */
    Mono<Map<String, Object>> declare(PersonCard relative, Kin kin, Act act);

    /** {@code Absent} where they are no relative of this member of staff, or no longer. */
    Mono<Map<String, Object>> end(String personId, String account, LocalDate on, String reason, Act act);
}
