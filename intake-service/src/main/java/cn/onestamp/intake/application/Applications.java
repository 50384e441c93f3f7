package cn.onestamp.intake.application;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.id.CaseNumber;
import cn.onestamp.platform.rights.Desk;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All requests. {@code get…} fails with Absent; recording fails with NotNow where somebody else was faster. */
public interface Applications {

    /**
     * An application as lists and trackers show it.
     *
     * @param visits how often the applicant stood at the window for it
     * @param alike  numbers of others of the same applicant that ask the same with the same words; looked for where one is seen alone and where it waits
     */
    record Seen(Application application, Progress progress, int visits, List<CaseNumber> alike) {}

    /** What the back office has told so far; {@code asOf} is when it happened there. */
    record Progress(String status, Instant asOf, List<String> verificationCodes) {}

    Mono<Application> get(String id);

    /** For a command: a repeated one is answered at once. */
    Mono<Application> getFor(String id, Act act);

    /** Ends with the earlier answer or a refusal where this key began the application before, else without anything. */
    Mono<Void> refuseRepeats(String id, Act act);

    Mono<Seen> see(String id);

    Mono<Seen> getByNumber(CaseNumber number);

    Flux<Seen> ofApplicant(String applicantId, int atMost);

    /**
     * What was handed in at these desks and is not judged, oldest first.
     *
     * @param after the application after which to go on, null for the beginning; Absent unless it is of these desks
     */
    Flux<Seen> waitingAt(List<Desk> desks, @Nullable String after, int atMost);

    /** What waits for a window whose last day of examination has passed, longest waiting first. */
    Flux<Application.Submitted> unansweredSince(LocalDate today, int atMost);

    /** What this account began for others through this door and still holds, newest first. */
    Flux<Seen> heldBy(String account, CaseNumber.Channel channel, int atMost);

    /** The original of this material was seen at the window. */
    Mono<Map<String, Object>> sight(Application.Submitted sighted, String materialCode, Act act);

    /** It goes into the hands that its door names. */
    Mono<Map<String, Object>> passOn(Application taken, Act act);

    Mono<Map<String, Object>> begin(Application.Draft draft, Act act);

    Mono<Map<String, Object>> keep(Application.Draft draft, Act act);

    /** Pieces that were missing have come, but not all. */
    Mono<Map<String, Object>> keep(Application.AwaitingCorrection waiting, Act act);

    Mono<Map<String, Object>> record(Application.Submitted submitted, Act act);

    /** @param answers the fields that were mended */
    Mono<Map<String, Object>> mend(Application.Submitted mended, Set<String> answers, Act act);

    Mono<Map<String, Object>> record(Application.AwaitingCorrection told, Act act);

    /** Somebody asked for what the item does not ask for, and for nothing else; the application waits as before. */
    Mono<Map<String, Object>> note(Application.Submitted submitted, List<Deficiency> extra, Act act);

    Mono<Map<String, Object>> record(Application.Accepted accepted, Act act);

    /** What was promised for later has come. */
    Mono<Map<String, Object>> supply(Application.Accepted supplied, String materialCode, Act act);

    Mono<Map<String, Object>> record(Application.NotAccepted notAccepted, Act act);

    Mono<Map<String, Object>> record(Application.Withdrawn withdrawn, Act act);
}
