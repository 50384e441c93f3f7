package cn.onestamp.intake.application;

import cn.onestamp.platform.caller.Act;
import java.util.Map;
import reactor.core.publisher.Mono;

/**
 * All requests, as whoever asks goes on with them. {@code get…} fails with Absent; recording fails with NotNow where somebody
 * else was faster.
 */
public interface Applications {

    Mono<Application> get(String id);

    /** For a command: a repeated one is answered at once. */
    Mono<Application> getFor(String id, Act act);

    /** Ends with the earlier answer or a refusal where this key began the application before, else without anything. */
    Mono<Void> refuseRepeats(String id, Act act);

    Mono<Map<String, Object>> begin(Application.Draft draft, Act act);

    Mono<Map<String, Object>> keep(Application.Draft draft, Act act);

    Mono<Map<String, Object>> record(Application.Submitted submitted, Act act);

    /** Pieces that were missing have come, but not all. */
    Mono<Map<String, Object>> keep(Application.AwaitingCorrection waiting, Act act);

    /** The last missing piece has come. */
    Mono<Map<String, Object>> complete(Application.Accepted accepted, Act act);

    /** What was promised for later has come. */
    Mono<Map<String, Object>> supply(Application.Accepted supplied, String materialCode, Act act);

    /** It goes into the hands that its door names. */
    Mono<Map<String, Object>> passOn(Application taken, Act act);

    /** It is in nobody's hands but the applicant's, whose agent may go on no more. */
    Mono<Map<String, Object>> letGo(Application letGo, Act act);

    Mono<Map<String, Object>> record(Application.Withdrawn withdrawn, Act act);
}
