package cn.onestamp.intake.person;

import cn.onestamp.platform.caller.Act;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who is under whose guardianship, as far as it was confirmed here. */
public interface Wards {

    record Ward(String personId, Identity identity) {}

    /** Everybody a guardian was confirmed for, of any age. */
    Flux<Ward> of(String guardianId);

    /** The guardians ever confirmed for somebody; empty for enterprises and strangers. */
    Flux<String> guardiansOf(String personId);

    /** Everybody for whom a guardian is put down. */
    Flux<Ward> all();

    /** Nobody is their guardian any more; fails as NotNow where somebody else was faster. */
    Mono<Map<String, Object>> release(String personId, Act act);

    /** Puts a confirmed guardian down; doing it again changes nothing. */
    Mono<Map<String, Object>> put(PersonCard ward, String guardianId, Act act);
}
