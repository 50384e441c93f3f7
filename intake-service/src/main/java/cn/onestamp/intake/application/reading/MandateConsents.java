package cn.onestamp.intake.application.reading;

import cn.onestamp.intake.application.Consents;
import cn.onestamp.intake.mandate.Mandate;
import cn.onestamp.intake.mandate.Mandates;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.town.TownTime;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** The papers of mandates; they stay when the mandate is revoked, but not for the agent. */
record MandateConsents(Mandates mandates, TownTime town) implements Consents {

    @Override
    public Mono<Paper> get(String mandateId) {
        return mandates.get(mandateId).flatMap(mandate -> Mono.justOrEmpty(mandate.paper()).map(proof -> new Paper(
                        mandateId, mandate.content().principalId(), agentOf(mandate), proof.sha256(), proof.mediaType())))
                .switchIfEmpty(Mono.error(Absent::new));
    }

    private Optional<String> agentOf(Mandate mandate) {
        return Optional.of(mandate.content()).filter(paper -> mandate instanceof Mandate.Given && !town.today().isAfter(paper.to()))
                .map(Mandate.Content::agent);
    }
}
