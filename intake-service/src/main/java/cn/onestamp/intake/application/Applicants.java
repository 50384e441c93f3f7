package cn.onestamp.intake.application;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.Absent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Those who ask: persons and enterprises, and the accounts that speak for them. */
public interface Applicants {

    /**
     * @param represented whether the account speaks for somebody else, as a guardian or a handler
     * @param onlyItems   codes of what a minor asks for alone; empty for everybody else
     */
    record Applicant(String personId, String maskedName, boolean represented, Optional<Set<String>> onlyItems) {

        public static Applicant helped(String personId, String maskedName) {
            return new Applicant(personId, maskedName, true, Optional.empty());
        }

        public boolean mayAskFor(String itemCode) {
            return onlyItems.stream().allMatch(items -> items.contains(itemCode));
        }
    }

    /**
     * The one for whom this account asks for an item: itself, unless it names a ward or an enterprise it speaks for today.
     * Fails as Remediable where it speaks for nobody in this, or not for the one it names.
     */
    Mono<Applicant> get(String account, Optional<String> personId, String itemCode);

    /** Fails as Remediable for an account that may ask for nobody and nothing today. */
    Mono<Void> mustSpeakForSomebody(String account);

    /**
     * Somebody who stands at the window to ask for an item, or the enterprise for which they stand there; Remediable where what
     * was shown is not confirmed or not enough.
     */
    Mono<Applicant> meet(Shown shown, String itemCode, Act act);

    /** What a request about somebody with these cards is remembered by; Remediable where number or name is not well-formed. */
    List<String> unreadable(Shown shown);

    /** What stands on an identity card. */
    record Card(String citizenId, String name) {

        @Override
        public String toString() {
            return "a card";
        }
    }

    /** What stands on a business licence. */
    record Licence(String uscc, String name) {}

    /**
     * What somebody at the window has laid down.
     *
     * @param own      of whoever stands there
     * @param guardian of a minor, where one came along
     * @param licence  of the enterprise for which they ask; null where they ask for themselves
     */
    record Shown(Card own, @Nullable Card guardian, @Nullable Licence licence) {}

    /** Everybody this account speaks for today; empty where it speaks for nobody. */
    Flux<Applicant> of(String account);

    /** This one of them, where the account speaks for them in this item; fails as Absent otherwise. */
    default Mono<Applicant> speaking(String account, String personId, String itemCode) {
        return of(account).filter(one -> one.personId().equals(personId) && one.mayAskFor(itemCode))
                .next().switchIfEmpty(Mono.error(Absent::new));
    }

    /** Whether the account speaks today for this person or enterprise, where it asks for this item. */
    Mono<Boolean> speaksFor(String account, String personId, String itemCode);

    /** Whether the account is that of this person, also where they never bound it and walked in, or of one who ever acted for this enterprise. */
    Mono<Boolean> isSelf(String account, String personId);

    /** Whether the account is that of somebody too near to those an application of this person or enterprise is about. */
    Mono<Boolean> hasRelativesIn(String account, String personId);

    /** The full name; every call is recorded with its reason. */
    Mono<String> revealName(String personId, String reason, String applicationId, String asker);
}
