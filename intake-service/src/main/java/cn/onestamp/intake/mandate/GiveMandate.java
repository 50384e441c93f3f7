package cn.onestamp.intake.mandate;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.problem.Remediable.Fault;
import cn.onestamp.platform.store.Revision;
import cn.onestamp.platform.town.TownTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A resident gives the agent of the village a mandate: it is drawn up, and holds once the signed paper is there. */
public final class GiveMandate {

    /** Long enough for one matter from asking to taking home; whoever needs longer signs again. */
    private static final int LONGEST_YEARS = 1;

    /** What stands on the paper. */
    public record Terms(List<String> items, LocalDate from, LocalDate to) {}

    private final Mandates mandates;
    private final Village village;
    private final Proofs proofs;
    private final TownTime town;

    GiveMandate(Mandates mandates, Village village, Proofs proofs, TownTime town) {
        this.mandates = mandates;
        this.village = village;
        this.proofs = proofs;
        this.town = town;
    }

    public Mono<Map<String, Object>> drawUp(String id, Village.Giving giving, Terms terms, Act act) {
        if (!village.hasAgent(act.account())) {
            return Mono.error(new Absent());
        }
        return Mono.fromCallable(() -> act.asking(village.unreadable(giving)))
                .flatMap(asked -> mandates.refuseRepeats(id, asked)
                        .then(Mono.fromCallable(() -> mustMakeSense(terms)))
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

    private Terms mustMakeSense(Terms terms) {
        List<Fault> faults = new ArrayList<>();
        if (terms.items().isEmpty() || terms.items().stream().distinct().count() < terms.items().size()) {
            faults.add(new Fault("/items", "items-unclear", "请写明委托办理的事项，每项一次"));
        }
        if (terms.to().isBefore(terms.from()) || terms.to().isBefore(town.today())) {
            faults.add(new Fault("/to", "dates-wrong", "委托期限已经结束或者早于开始日期"));
        } else if (terms.to().isAfter(terms.from().plusYears(LONGEST_YEARS))) {
            faults.add(new Fault("/to", "too-long", "委托期限最长一年"));
        }
        Remediable.ifAny(faults);
        return terms;
    }
}
