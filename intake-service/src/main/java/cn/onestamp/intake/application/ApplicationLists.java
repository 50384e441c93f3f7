package cn.onestamp.intake.application;

import cn.onestamp.platform.id.CaseNumber;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.rights.Desk;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Requests as lists and trackers show them; looking for one fails with Absent. */
public interface ApplicationLists {

    /**
     * An application as lists and trackers show it.
     *
     * @param since  the day on which it came into the hands that hold it
     * @param visits how often the applicant stood at the window for it
     * @param alike  numbers of others of the same applicant that ask the same with the same words; looked for where one is seen alone and where it waits
     */
    record Seen(Application application, Progress progress, LocalDate since, int visits, List<CaseNumber> alike) {}

    /** What the back office has told so far; {@code asOf} is when it happened there. */
    record Progress(String status, Instant asOf, List<String> verificationCodes) {}

    Mono<Seen> see(String id);

    Mono<Seen> getByNumber(CaseNumber number);

    /**
     * Newest first; read only as far as it is taken.
     *
     * @param after the application of this applicant after which to go on, null for the newest
     */
    Flux<Seen> ofApplicant(String applicantId, @Nullable String after);

    /**
     * What was handed in at these desks and is not judged, oldest first.
     *
     * @param after the application after which to go on, null for the beginning; Absent unless it is of these desks
     */
    Flux<Seen> waitingAt(List<Desk> desks, @Nullable String after, int atMost);

    /** Where a further request waits for the supervisor of one of these divisions, longest waiting first. */
    Flux<Seen> furtherRequestsWithin(List<DivisionCode> divisions, int atMost);

    /** What was begun under this mandate, whoever holds it by now; newest first. */
    Flux<Seen> begunUnder(String mandateId, int atMost);

    /** What this account began for others through this door and still holds, newest first; read only as far as it is taken. */
    Flux<Seen> heldBy(String account, CaseNumber.Channel channel);
}
