package cn.onestamp.approval.decision.web;

import cn.onestamp.approval.cases.OpinionText;
import cn.onestamp.approval.decision.GrantCase;
import cn.onestamp.platform.caller.VouchedAct;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Where an approver decides. */
@RestController
class DecisionDesk {

    record Granting(long version, OpinionText opinion) {}

    private final GrantCase decision;

    DecisionDesk(GrantCase decision) {
        this.decision = decision;
    }

    @PostMapping("/api/cases/{id}/grant")
    Mono<Map<String, Object>> grant(@PathVariable UUID id, @RequestBody Granting granting, VouchedAct act) {
        return decision.grant(id.toString(), granting.version(), granting.opinion().text(), act.asking(granting));
    }
}
