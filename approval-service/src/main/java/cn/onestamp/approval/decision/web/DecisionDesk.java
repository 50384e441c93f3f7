package cn.onestamp.approval.decision.web;

import cn.onestamp.approval.cases.Ending;
import cn.onestamp.approval.cases.OpinionText;
import cn.onestamp.approval.cases.Reason;
import cn.onestamp.approval.cases.Reasons;
import cn.onestamp.approval.decision.DecideAtOnce;
import cn.onestamp.approval.decision.DecideCase;
import cn.onestamp.approval.decision.EndCase;
import cn.onestamp.approval.decision.ExtendLimit;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.caller.VouchedAct;
import cn.onestamp.platform.problem.Written;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Where an approver, or the chief of a window, decides, and where a case ends undecided. */
@RestController
@RequestMapping("/api/cases/{id}")
class DecisionDesk {

    private static final int LONGEST_REASON = 500;

    record Granting(long version, OpinionText opinion) {}

    record Refusing(long version, OpinionText opinion, List<Reason> reasons) {}

    record Saying(long version, String reason) {

        String why() {
            return Written.reason("/reason", reason, LONGEST_REASON);
        }
    }

    record Terminating(long version, Ending.Why why, String reason) {}

    private final DecideCase decision;
    private final DecideAtOnce atOnce;
    private final ExtendLimit limit;
    private final EndCase end;

    DecisionDesk(DecideCase decision, DecideAtOnce atOnce, ExtendLimit limit, EndCase end) {
        this.decision = decision;
        this.atOnce = atOnce;
        this.limit = limit;
        this.end = end;
    }

    @PostMapping("/grant")
    Mono<Map<String, Object>> grant(@PathVariable UUID id, @RequestBody Granting granting, VouchedAct act) {
        return decision.grant(id.toString(), granting.version(), granting.opinion().text(), act.asking(granting));
    }

    @PostMapping("/refusal")
    Mono<Map<String, Object>> refuse(@PathVariable UUID id, @RequestBody Refusing refusing, VouchedAct act) {
        return decision.refuse(id.toString(), refusing.version(), refusing.opinion().text(), Reasons.readable(refusing.reasons()), act.asking(refusing));
    }

    @PostMapping("/return")
    Mono<Map<String, Object>> giveBack(@PathVariable UUID id, @RequestBody Saying saying, VouchedAct act) {
        return decision.giveBack(id.toString(), saying.version(), saying.why(), act.asking(saying));
    }

    @PostMapping("/immediate-grant")
    Mono<Map<String, Object>> grantAtOnce(@PathVariable UUID id, @RequestBody Granting granting, VouchedAct act) {
        return atOnce.grant(id.toString(), granting.version(), granting.opinion().text(), act.asking(granting));
    }

    @PostMapping("/pass-on")
    Mono<Map<String, Object>> passOn(@PathVariable UUID id, @RequestBody Saying saying, VouchedAct act) {
        return atOnce.passOn(id.toString(), saying.version(), saying.why(), act.asking(saying));
    }

    @PostMapping("/extension")
    Mono<Map<String, Object>> extend(@PathVariable UUID id, @RequestBody Saying saying, VouchedAct act) {
        return limit.extend(id.toString(), saying.version(), saying.why(), act.asking(saying));
    }

    @PostMapping("/termination")
    Mono<Map<String, Object>> terminate(@PathVariable UUID id, @RequestBody Terminating terminating, VouchedAct act) {
        return end.terminate(id.toString(), terminating.version(), terminating.why(), Written.reason("/reason", terminating.reason(), LONGEST_REASON), act.asking(terminating));
    }

    @PostMapping("/withdrawal")
    Mono<Map<String, Object>> withdraw(@PathVariable UUID id, @RequestBody Saying saying, Act act) {
        return end.withdraw(id.toString(), saying.version(), saying.why(), act.asking(saying));
    }
}
