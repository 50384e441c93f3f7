package cn.onestamp.approval.review.web;

import cn.onestamp.approval.cases.Opinion;
import cn.onestamp.approval.cases.OpinionText;
import cn.onestamp.approval.cases.Proposal;
import cn.onestamp.approval.cases.Reason;
import cn.onestamp.approval.cases.Reasons;
import cn.onestamp.approval.review.ProposeDecision;
import cn.onestamp.approval.review.StopClock;
import cn.onestamp.approval.review.TakeCase;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.Malformed;
import cn.onestamp.platform.problem.Written;
import cn.onestamp.platform.town.TownTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Where a reviewer takes a case, writes the proposal, and stops the clock where the law lets it stand. */
@RestController
@RequestMapping("/api/cases/{id}")
class ReviewDesk {

    private static final int LONGEST_ACCOUNT = 100;
    private static final int LONGEST_STOP = 365;

    record Proposing(long version, OpinionText opinion) {}

    record ProposingRefusal(long version, OpinionText opinion, List<Reason> reasons) {}

    record Reassigning(long version, String reviewer) {

        String account() {
            return Written.text("/reviewer", reviewer, LONGEST_ACCOUNT);
        }
    }

    record Stopping(long version, int expectedDays) {

        int days() {
            if (expectedDays < 1 || expectedDays > LONGEST_STOP) {
                throw new Malformed("/expectedDays", "A procedure takes 1 to " + LONGEST_STOP + " days");
            }
            return expectedDays;
        }
    }

    record GoingOn(long version, boolean favourable, OpinionText opinion) {}

    private final ProposeDecision proposal;
    private final TakeCase desk;
    private final StopClock clock;
    private final TownTime town;

    ReviewDesk(ProposeDecision proposal, TakeCase desk, StopClock clock, TownTime town) {
        this.proposal = proposal;
        this.desk = desk;
        this.clock = clock;
        this.town = town;
    }

    @PostMapping("/proposal")
    Mono<Map<String, Object>> propose(@PathVariable UUID id, @RequestBody Proposing proposing, Act act) {
        return proposal.propose(id.toString(), proposing.version(), Proposal.toGrant(opinion(proposing.opinion(), act)), act.asking(proposing));
    }

    @PostMapping("/refusal-proposal")
    Mono<Map<String, Object>> proposeRefusal(@PathVariable UUID id, @RequestBody ProposingRefusal proposing, Act act) {
        return proposal.propose(id.toString(), proposing.version(),
                Proposal.toRefuse(opinion(proposing.opinion(), act), Reasons.readable(proposing.reasons())), act.asking(proposing));
    }

    @PostMapping("/claim")
    Mono<Map<String, Object>> claim(@PathVariable UUID id, @RequestBody Seen seen, Act act) {
        return desk.claim(id.toString(), seen.version(), act.asking(seen));
    }

    @PostMapping("/release")
    Mono<Map<String, Object>> release(@PathVariable UUID id, @RequestBody Seen seen, Act act) {
        return desk.release(id.toString(), seen.version(), act.asking(seen));
    }

    @PostMapping("/assignment")
    Mono<Map<String, Object>> reassign(@PathVariable UUID id, @RequestBody Reassigning reassigning, Act act) {
        return desk.reassign(id.toString(), reassigning.version(), reassigning.account(), act.asking(reassigning));
    }

    @PostMapping("/suspension")
    Mono<Map<String, Object>> stop(@PathVariable UUID id, @RequestBody Stopping stopping, Act act) {
        return clock.begin(id.toString(), stopping.version(), stopping.days(), act.asking(stopping));
    }

    @PostMapping("/resumption")
    Mono<Map<String, Object>> goOn(@PathVariable UUID id, @RequestBody GoingOn goingOn, Act act) {
        return clock.end(id.toString(), goingOn.version(), goingOn.favourable(), goingOn.opinion().text(), act.asking(goingOn));
    }

    private Opinion opinion(OpinionText written, Act act) {
        return new Opinion(act.account(), written.text(), town.today());
    }
}
