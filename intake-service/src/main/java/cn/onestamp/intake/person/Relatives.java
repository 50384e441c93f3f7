package cn.onestamp.intake.person;

import cn.onestamp.platform.problem.Absent;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Whether somebody on the staff is too near to those a request is about (公务员法 arts 74, 76): the applicant, its guardians, also of a child that has grown up,
 * those who act or ever acted for an enterprise. Guardians and wards count as relatives without a word, also after the ward has come of age.
 */
public final class Relatives {

    private final KinBook book;
    private final Wards wards;
    private final Enterprises enterprises;
    private final Selves selves;

    Relatives(KinBook book, Wards wards, Enterprises enterprises, Selves selves) {
        this.book = book;
        this.wards = wards;
        this.enterprises = enterprises;
        this.selves = selves;
    }

    /** @param applicantId person or enterprise; the account's own person is nobody's relative */
    public Mono<Boolean> areConcerned(String account, String applicantId) {
        return parties(applicantId).concatMap(book::of).any(kin -> kin.holdsFor(account))
                .flatMap(declared -> declared ? Mono.just(true) : isUnderOneRoof(account, applicantId));
    }

    /** Whether the account is that of somebody who is or was the enterprise's representative or handler, bound to it or not. */
    public Mono<Boolean> actFor(String account, String enterpriseId) {
        return handlersOf(enterpriseId).concatMap(person -> selves.isOf(account, person)).any(self -> self);
    }

    private Flux<String> parties(String applicantId) {
        return Flux.concat(Mono.just(applicantId), wards.guardiansEverOf(applicantId), handlersOf(applicantId));
    }

    private Mono<Boolean> isUnderOneRoof(String account, String applicantId) {
        return Flux.concat(Mono.just(applicantId), handlersOf(applicantId))
                .concatMap(one -> Flux.concat(wards.guardiansEverOf(one), wards.everOf(one)))
                .concatMap(person -> selves.isOf(account, person)).any(self -> self);
    }

    private Flux<String> handlersOf(String applicantId) {
        return enterprises.get(applicantId).onErrorResume(Absent.class, person -> Mono.empty())
                .flatMapIterable(Enterprise::handlers).map(Handler::personId).distinct();
    }
}
