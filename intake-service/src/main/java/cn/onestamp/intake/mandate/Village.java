package cn.onestamp.intake.mandate;

import cn.onestamp.platform.caller.Act;
import java.util.List;
import reactor.core.publisher.Mono;

/** The people of an agent's village, and the agents themselves. */
public interface Village {

    /** Somebody an agent acts for; the name as lists show it. */
    record Principal(String personId, String maskedName) {}

    boolean hasAgent(String account);

    /**
     * The person with this number and name, if the agent's village is where they live. Fails as Remediable without telling
     * whether number, name or village is wrong.
     */
    Mono<Principal> meet(String citizenId, String name, Act act);

    /** What a request about somebody with this card is remembered by; Remediable where number or name is not well-formed. */
    List<String> unreadable(String citizenId, String name);

    /** Whether this account speaks for the person. */
    Mono<Boolean> speaksFor(String account, String personId);

    /** The person behind this account; empty while it is bound to nobody. */
    Mono<String> personOf(String account);
}
