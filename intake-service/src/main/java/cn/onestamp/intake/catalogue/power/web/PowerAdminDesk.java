package cn.onestamp.intake.catalogue.power.web;

import cn.onestamp.intake.catalogue.power.KeptPower;
import cn.onestamp.intake.catalogue.power.Power;
import cn.onestamp.intake.catalogue.power.RecallPower;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.caller.Caller;
import cn.onestamp.platform.problem.Written;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Where the county's administrator of the list takes a power back. */
@RestController
@RequestMapping("/api/powers/{id}")
class PowerAdminDesk {

    private static final int LONGEST_DOCUMENT = 200;
    private static final int LONGEST_REASON = 500;

    record Recalling(long version, LocalDate lastDay, String legalDocument, String reason) {

        Power.Recall why() {
            return new Power.Recall(Written.text("/legalDocument", legalDocument, LONGEST_DOCUMENT), Written.reason("/reason", reason, LONGEST_REASON));
        }
    }

    /** A power with the version that a command has to name. */
    record Shown(long version, boolean pending, Power power) {

        static Shown of(KeptPower kept) {
            return new Shown(kept.revision().version(), kept.prepared(), kept.power());
        }
    }

    private final RecallPower recall;

    PowerAdminDesk(RecallPower recall) {
        this.recall = recall;
    }

    @GetMapping
    Mono<Shown> look(@PathVariable String id, Caller caller) {
        return recall.look(id, caller.account()).map(Shown::of);
    }

    @PostMapping("/recall")
    Mono<Map<String, Object>> recall(@PathVariable String id, @RequestBody Recalling recalling, Act act) {
        return recall.recall(id, recalling.version(), recalling.lastDay(), recalling.why(), act.asking(recalling));
    }
}
