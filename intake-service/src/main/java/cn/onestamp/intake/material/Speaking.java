package cn.onestamp.intake.material;


import reactor.core.publisher.Mono;

/** Who may put something into somebody's library. */
public interface Speaking {

    /** The person the account is bound to; {@code Absent} while it is bound to nobody. */
    Mono<String> ownPerson(String account);

    /** Whether the account may act for this person or enterprise today. */
    Mono<Boolean> speaksFor(String account, String personId);
}
