package cn.onestamp.intake.application;

import cn.onestamp.platform.caller.Act;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Requests on which a last day has passed, longest waiting first. */
public interface DueApplications {

    /** Ids of what waits for a window whose last day of examination has passed. */
    Flux<String> unansweredSince(LocalDate today);

    /** Ids of what awaits something that was promised for an earlier day, as long as nobody has put that down. */
    Flux<String> brokenPromisesSince(LocalDate today);

    /** @param missing names of what has not come; fails with NotNow where somebody else was faster */
    Mono<Map<String, Object>> putDown(Application.Accepted overdue, List<String> missing, Act act);
}
