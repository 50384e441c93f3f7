package cn.onestamp.intake.mandate;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.store.Revision;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A resident gives the agent of the village a mandate: it is drawn up, and holds once the signed paper is there. */
public final class GiveMandate {

    /** What stands on the paper. */
    public record Terms(List<String> items, LocalDate from, LocalDate to) {}

    private final Mandates mandates;
    private final Village village;
    private final Proofs proofs;
    private final TermsRules rules;

    GiveMandate(Mandates mandates, Village village, Proofs proofs, TermsRules rules) {
        this.mandates = mandates;
        this.village = village;
        this.proofs = proofs;
        this.rules = rules;
    }

    public Mono<Map<String, Object>> drawUp(String id, Village.Giving giving, Terms terms, Act act) {
        if (!village.hasAgent(act.account())) {
            return Mono.error(new Absent());
        }
        return Mono.fromCallable(() -> act.asking(village.unreadable(giving)))
                .flatMap(asked -> mandates.refuseRepeats(id, asked)
                        .then(Mono.fromCallable(() -> rules.sound(terms)))
                        .then(Mono.defer(() -> village.meet(giving, terms.items(), asked)))
                        .flatMap(principal -> mandates.drawUp(unproven(id, principal, terms, asked.account()), asked)));
    }

    private static Mandate.Unproven unproven(String id, Village.Principal principal, Terms terms, String agent) {
        return new Mandate.Unproven(new Mandate.Content(id, agent, principal.personId(), principal.maskedName(), List.copyOf(terms.items()), terms.from(), terms.to()),
                Revision.UNBORN);
    }

    /** The paper with the resident's signature or fingerprint, photographed. */
    public Mono<Map<String, Object>> prove(String id, Flux<byte[]> paper, String mediaType, Act act) {
        return mandates.getFor(id, act)
                .filter(mandate -> mandate.content().agent().equals(act.account()))
                .switchIfEmpty(Mono.error(Absent::new))
                .flatMap(mandate -> proofs.keep(paper, mediaType)
                        .map(sha256 -> mandate.proven(new Mandate.Proof(sha256, mediaType))))
                .flatMap(given -> mandates.give(given, act.inTheNameOf(given.content().principalId())));
    }
}
