package cn.onestamp.intake.hall;

import cn.onestamp.platform.caller.Act;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All enquiries. {@code get…} fails with Absent; recording fails with NotNow where somebody else was faster. */
public interface Enquiries {

    Mono<Enquiry> get(String id);

    /** For a command: a repeated one is answered at once. */
    Mono<Enquiry> getFor(String id, Act act);

    /**
     * What this account owns, and what is owned at these organs, oldest first.
     *
     * @param after the enquiry after which to go on, null for the beginning; Absent unless it is one of these
     */
    Flux<Enquiry> of(String account, Set<String> organs, Enquiry.Status status, @Nullable String after, int atMost);

    Mono<Map<String, Object>> receive(Enquiry asked, Act act);

    Mono<Map<String, Object>> handOver(Enquiry handedOver, Act act);

    Mono<Map<String, Object>> answer(Enquiry answered, Act act);
}
