package cn.onestamp.intake.application.judging;

import cn.onestamp.intake.application.Application;
import cn.onestamp.intake.application.Deficiency;
import cn.onestamp.platform.caller.Act;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** What windows, supervisors and silence make of a request; recording fails with NotNow where somebody else was faster. */
public interface Judgements {

    /** The original of this material was seen at the window. */
    Mono<Map<String, Object>> sight(Application.Submitted sighted, String materialCode, Act act);

    /** Some answers were replaced; the last mending of the dossier says which. */
    Mono<Map<String, Object>> mend(Application.Submitted mended, Act act);

    Mono<Map<String, Object>> record(Application.AwaitingCorrection told, Act act);

    /** Somebody asked for what the item does not ask for, and for nothing else; the application waits as before. */
    Mono<Map<String, Object>> note(Application.Submitted submitted, List<Deficiency> extra, Act act);

    /** A further request waits for the supervisor. */
    Mono<Map<String, Object>> propose(Application.AwaitingCorrection proposed, Act act);

    /** The supervisor has decided on it. */
    Mono<Map<String, Object>> decide(Application.AwaitingCorrection decided, Act act);

    Mono<Map<String, Object>> record(Application.Accepted accepted, Act act);

    Mono<Map<String, Object>> record(Application.NotAccepted notAccepted, Act act);
}
