package cn.onestamp.intake.catalogue.power;

import cn.onestamp.platform.caller.Act;
import java.util.Map;
import reactor.core.publisher.Mono;

/** All powers, published or not. Recording fails with NotNow where somebody else was faster. */
public interface Powers {

    Mono<KeptPower> get(String id);

    /** For a command: a repeated one is answered at once. */
    Mono<KeptPower> getFor(String id, Act act);

    Mono<Map<String, Object>> recordRecall(KeptPower recalled, Map<String, Object> answer, Act act);
}
