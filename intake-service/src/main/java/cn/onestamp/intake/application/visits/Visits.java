package cn.onestamp.intake.application.visits;

import cn.onestamp.intake.application.Application;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.rights.Desk;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** How often applicants stood at a window for their cases (最多跑一次, SPEC S10). */
public interface Visits {

    /** What a period cost applicants of one item in ways to the window. */
    record OfItem(String itemCode, String itemName, int cases, int visits) {}

    /** One more, on this day; fails as NotNow where the application was changed since it was read. */
    Mono<Map<String, Object>> note(Application application, LocalDate on, Act act);

    /** The day of the last one noted for this application; empty where none was, or it was noted before days were kept. */
    Mono<LocalDate> lastOf(String id);

    /**
     * Of the cases received at these desks from the first day to the last, by code of the item.
     *
     * @param after the item after which to go on, null for the beginning
     */
    Flux<OfItem> perItem(List<Desk> desks, LocalDate first, LocalDate last, @Nullable String after, int atMost);
}
