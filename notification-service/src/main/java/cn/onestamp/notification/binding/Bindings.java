package cn.onestamp.notification.binding;

import reactor.core.publisher.Mono;

/** Accounts and the persons they are bound to, as the front desk tells it: one account, one person. */
public interface Bindings {

    /** The person's id, empty for an account that is bound to nobody. */
    Mono<String> find(String account);

    /** The person's id; fails with {@code Absent}. */
    Mono<String> get(String account);
}
