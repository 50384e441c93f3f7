package cn.onestamp.approval.review.web;

import cn.onestamp.approval.cases.OpinionText;
import cn.onestamp.approval.review.AskOrgans;
import cn.onestamp.approval.review.GiveOpinion;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.Written;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Where other organs are asked for their opinion, and give it. */
@RestController
@RequestMapping("/api/cases/{id}")
class OpinionDesk {

    private static final int LONGEST_ORGAN = 100;
    private static final int LONGEST_MINUTES = 2_000;

    /** Without a version: what one organ holds does not hang on what another one says. */
    record Replying(boolean agrees, OpinionText opinion) {}

    record Settling(long version, String organ, boolean agrees, String minutes) {

        String named() {
            return Written.text("/organ", organ, LONGEST_ORGAN);
        }

        String written() {
            return Written.reason("/minutes", minutes, LONGEST_MINUTES);
        }
    }

    private final AskOrgans organs;
    private final GiveOpinion opinion;

    OpinionDesk(AskOrgans organs, GiveOpinion opinion) {
        this.organs = organs;
        this.opinion = opinion;
    }

    @PostMapping("/opinions-request")
    Mono<Map<String, Object>> ask(@PathVariable UUID id, @RequestBody Seen seen, Act act) {
        return organs.ask(id.toString(), seen.version(), act.asking(seen));
    }

    @PostMapping("/opinion")
    Mono<Map<String, Object>> give(@PathVariable UUID id, @RequestBody Replying replying, Act act) {
        return opinion.give(id.toString(), replying.agrees(), replying.opinion().text(), act.asking(replying));
    }

    @PostMapping("/coordination")
    Mono<Map<String, Object>> settle(@PathVariable UUID id, @RequestBody Settling settling, Act act) {
        return organs.settle(id.toString(), settling.version(), settling.named(), settling.agrees(), settling.written(), act.asking(settling));
    }
}
