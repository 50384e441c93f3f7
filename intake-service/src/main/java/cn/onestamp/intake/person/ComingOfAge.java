package cn.onestamp.intake.person;

import cn.onestamp.platform.caller.Act;
import java.time.Year;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The wards who will need a guardian no longer. */
public interface ComingOfAge {

    /** The wards who come of age in this year or should have before; whose document cannot be read is gone past. */
    Flux<Wards.Ward> in(Year year);

    /** From now on they are former guardians; fails as NotNow where somebody else was faster. */
    Mono<Map<String, Object>> release(String personId, Act act);
}
