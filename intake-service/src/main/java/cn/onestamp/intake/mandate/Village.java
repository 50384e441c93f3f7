package cn.onestamp.intake.mandate;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.id.DivisionCode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The people of an agent's village, and the agents themselves. */
public interface Village {

    /** What stands on an identity card. */
    record Card(String citizenId, String name) {

        @Override
        public String toString() {
            return "a card";
        }
    }

    /** Who gives a mandate, and the guardian of a minor who came along. */
    record Giving(Card own, @Nullable Card guardian) {}

    /** Somebody an agent acts for; the name as lists show it. */
    record Principal(String personId, String maskedName) {}

    boolean hasAgent(String account);

    /**
     * The person with this card, if the agent's village is where they live. Fails as Remediable without telling whether number,
     * name or village is wrong, and where a minor needs a guardian for one of the items.
     */
    Mono<Principal> meet(Giving giving, List<String> items, Act act);

    /** The person with this card, wherever they live; Remediable where number and name are not confirmed. */
    Mono<String> personWith(Card card, Act act);

    /** What a request about somebody with these cards is remembered by; Remediable where number or name is not well-formed. */
    List<String> unreadable(Giving giving);

    /** Where the registers say the person lives; empty where they do not say. */
    Mono<DivisionCode> homeOf(String personId);

    /** Whether this account speaks for the person. */
    Mono<Boolean> speaksFor(String account, String personId);

    /** The person behind this account; empty while it is bound to nobody. */
    Mono<String> personOf(String account);
}
