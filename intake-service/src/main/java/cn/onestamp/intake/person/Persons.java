package cn.onestamp.intake.person;

import cn.onestamp.platform.caller.Act;
import reactor.core.publisher.Mono;

/** The persons this town knows. */
public interface Persons {

    /** The person the account is bound to; empty while it is bound to nobody. */
    Mono<PersonRef> ofAccount(String account);

    /** {@code Absent} where nobody has met this person. */
    Mono<PersonRef> get(String personId);

    /** The same as the account's owner sees it; {@code Absent} while it is bound to nobody. */
    Mono<PersonCard> getCard(String account);

    /** Ends with the earlier answer or a refusal where this key was used by the account before, else without anything. */
    Mono<Void> refuseRepeats(Act act);

    /**
     * Binds the caller's account to the person of this confirmed identity, who is created where nobody has met them yet.
     * {@code NotNow} where the account speaks for another person or the person through another account.
     */
    Mono<PersonCard> bind(Identity confirmed, Act act);
}
