package cn.onestamp.intake.person;


import cn.onestamp.platform.caller.Act;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The enterprises this town knows. */
public interface Enterprises {

    /** {@code Absent} where there is none. */
    Mono<Enterprise> get(String id);

    /** For a command: a repetition is answered at once. */
    Mono<Enterprise> getFor(String id, Act act);

    /** The enterprise with this code, without handlers where nobody has met it yet; the key of the act is not used. */
    Mono<Enterprise> meet(BusinessRegister.Registration registered, Act act);

    /** Where this person is a handler or was one. */
    Flux<Enterprise> everHandledBy(String personId);

    /** Somebody whom the business register names, and with that the end of others. */
    Mono<Map<String, Object>> named(Enterprise.Naming naming, Map<String, Object> answer, Act act);

    Mono<Map<String, Object>> appointed(Enterprise changed, Handler handler, Map<String, Object> answer, Act act);

    Mono<Map<String, Object>> dismissed(Enterprise changed, String personId, Map<String, Object> answer, Act act);
}
