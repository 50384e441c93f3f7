package cn.onestamp.notification.binding;

import java.time.LocalDate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Accounts and the persons they are bound to, and for whom those persons speak, as the front desk tells it. */
public interface Bindings {

    /**
     * A ward or an enterprise.
     *
     * @param name masked
     */
    record Principal(String id, String name) {}

    /** The person's id, empty for an account that is bound to nobody. */
    Mono<String> find(String account);

    /** Everybody whose guardian this person is, and every enterprise whose handler they are on this day. */
    Flux<Principal> spokenForBy(String personId, LocalDate day);
}
