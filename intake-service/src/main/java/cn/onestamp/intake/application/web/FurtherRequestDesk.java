package cn.onestamp.intake.application.web;

import cn.onestamp.intake.application.DecideFurtherRequest;
import cn.onestamp.intake.application.ProposeFurtherRequest;
import cn.onestamp.intake.application.RequestCorrection;
import cn.onestamp.intake.application.WaitingFurtherRequests;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.caller.VouchedAct;
import cn.onestamp.platform.caller.Caller;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Where a window proposes to ask for more than it told at once, and the county's supervisor decides on it. */
@RestController
class FurtherRequestDesk {

    /** {@code newFact}: what came up after everything was told. */
    record Proposing(long version, String newFact, List<RequestCorrection.Gap> deficiencies) {}

    record Deciding(long version, String reason) {}

    private final ProposeFurtherRequest proposal;
    private final DecideFurtherRequest decision;
    private final WaitingFurtherRequests waiting;

    FurtherRequestDesk(ProposeFurtherRequest proposal, DecideFurtherRequest decision, WaitingFurtherRequests waiting) {
        this.proposal = proposal;
        this.decision = decision;
        this.waiting = waiting;
    }

    @PostMapping("/api/window/applications/{id}/further-request")
    Mono<Map<String, Object>> propose(@PathVariable UUID id, @RequestBody Proposing proposing, Act act) {
        return proposal.propose(id.toString(), proposing.version(), proposing.newFact(), proposing.deficiencies(), act.asking(proposing));
    }

    @GetMapping("/api/supervision/further-requests")
    Mono<Map<String, Object>> waiting(Caller caller) {
        return waiting.forSupervisor(caller.account()).map(ApplicationViews::forSupervisor).collectList().map(ApplicationViews::list);
    }

    @PostMapping("/api/supervision/further-requests/{id}/approval")
    Mono<Map<String, Object>> approve(@PathVariable UUID id, @RequestBody Deciding deciding, VouchedAct act) {
        return decision.decide(id.toString(), deciding.version(), true, deciding.reason(), act.asking(deciding));
    }

    @PostMapping("/api/supervision/further-requests/{id}/refusal")
    Mono<Map<String, Object>> refuse(@PathVariable UUID id, @RequestBody Deciding deciding, VouchedAct act) {
        return decision.decide(id.toString(), deciding.version(), false, deciding.reason(), act.asking(deciding));
    }
}
