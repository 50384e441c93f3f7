package cn.onestamp.approval.review.web;

import cn.onestamp.approval.cases.OpinionText;
import cn.onestamp.approval.review.ProposeGrant;
import cn.onestamp.platform.caller.Act;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Where a reviewer writes the proposal. */
@RestController
class ReviewDesk {

    record Proposing(long version, OpinionText opinion) {}

    private final ProposeGrant proposal;

    ReviewDesk(ProposeGrant proposal) {
        this.proposal = proposal;
    }

    @PostMapping("/api/cases/{id}/proposal")
    Mono<Map<String, Object>> propose(@PathVariable UUID id, @RequestBody Proposing proposing, Act act) {
        return proposal.propose(id.toString(), proposing.version(), proposing.opinion().text(), act.asking(proposing));
    }
}
