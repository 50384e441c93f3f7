package cn.onestamp.intake.person;

import cn.onestamp.platform.caller.Act;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who is under whose guardianship, as far as it was confirmed here. */
public interface Wards {

    record Ward(String personId, Identity identity) {}

    /** Everybody whose guardian this person is; some may have come of age since the last round. */
    Flux<Ward> of(String guardianId);

    /** Everybody whose guardian this person ever was. */
    Flux<String> everOf(String guardianId);

    /** The guardians ever confirmed for somebody, of grown people too; empty for enterprises and strangers. */
    Flux<String> guardiansEverOf(String personId);

    /** Puts a confirmed guardian down; doing it again changes nothing. */
    Mono<Map<String, Object>> put(PersonCard ward, String guardianId, Act act);
}
