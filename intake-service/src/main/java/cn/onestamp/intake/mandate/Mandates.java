package cn.onestamp.intake.mandate;

import cn.onestamp.platform.caller.Act;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All mandates ever drawn up. {@code get…} fails with Absent; recording fails with NotNow where somebody else was faster. */
public interface Mandates {

    Mono<Mandate> get(String id);

    /** For a command: a repeated one is answered at once. */
    Mono<Mandate> getFor(String id, Act act);

    /** Ends with the earlier answer or a refusal where this key drew the mandate up before, else without anything. */
    Mono<Void> refuseRepeats(String id, Act act);

    /** Newest first. */
    Flux<Mandate> ofAgent(String account, int atMost);

    Flux<Mandate> ofPrincipal(String personId, int atMost);

    Mono<Map<String, Object>> drawUp(Mandate.Unproven unproven, Act act);

    Mono<Map<String, Object>> give(Mandate.Given given, Act act);

    /** @param told what the caller is answered besides */
    Mono<Map<String, Object>> revoke(Mandate.Revoked revoked, Map<String, Object> told, Act act);
}
