package cn.onestamp.intake.mandate;

import reactor.core.publisher.Flux;

/** The mandates an account holds, or those whom it speaks for have given. */
public final class OwnMandates {

    private static final int MOST = 100;

    private final Mandates mandates;
    private final Village village;

    OwnMandates(Mandates mandates, Village village) {
        this.mandates = mandates;
        this.village = village;
    }

    public Flux<Mandate> of(String account) {
        return Flux.concat(mandates.ofAgent(account, MOST),
                village.spokenForBy(account).concatMap(person -> mandates.ofPrincipal(person, MOST)));
    }
}
