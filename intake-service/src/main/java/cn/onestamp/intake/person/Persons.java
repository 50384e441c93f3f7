package cn.onestamp.intake.person;


import cn.onestamp.platform.caller.Act;
import reactor.core.publisher.Mono;

/** The persons this town knows, with an account or without one. */
public interface Persons {

    /** The person the account is bound to; empty while it is bound to nobody. */
    Mono<PersonRef> ofAccount(String account);

    /** {@code Absent} where nobody has met this person. */
    Mono<PersonRef> get(String personId);

    /** Number and name in full, for asking registers and for what follows from the birth date; {@code Absent} as above. */
    Mono<Identity> getIdentity(String personId);

    /** The same as the account's owner sees it; {@code Absent} while it is bound to nobody. */
    Mono<PersonCard> getCard(String account);

    /** Ends with the earlier answer or a refusal where this key was used by the account before, else without anything. */
    Mono<Void> refuseRepeats(Act act);

    /**
     * Binds the caller's account to the person of this confirmed identity, who is created where nobody has met them yet.
     * {@code NotNow} where the account speaks for another person, the person through another account, or this account was
     * released from this person at a window.
     */
    Mono<PersonCard> bind(Identity confirmed, Act act);

    /**
     * The person of this confirmed identity, without an account where nobody has met them yet; the key of the act is not used. A
     * name the population register says otherwise meanwhile is mended, here and at a binding, and the person hears of it.
     */
    Mono<PersonCard> meet(Identity confirmed, Act act);
}
