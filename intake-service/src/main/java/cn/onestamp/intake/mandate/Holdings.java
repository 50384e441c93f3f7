package cn.onestamp.intake.mandate;

import cn.onestamp.platform.caller.Act;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** What agents have begun for others under their mandates. */
public interface Holdings {

    /**
     * Nothing begun under this mandate is in the agent's hands any more, and no query code the agent has seen opens it.
     *
     * @return number and new query code of whatever was handed in and nobody has taken over
     */
    Mono<List<Map<String, String>>> letGo(String mandateId, Act act);
}
