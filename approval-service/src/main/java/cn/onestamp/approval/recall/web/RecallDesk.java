package cn.onestamp.approval.recall.web;

import cn.onestamp.approval.cases.AfterRecall.Choice;
import cn.onestamp.approval.recall.ChooseAfterRecall;
import cn.onestamp.platform.caller.VouchedAct;
import cn.onestamp.platform.problem.Written;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The county's desk for cases that are open when a power is taken back. */
@RestController
class RecallDesk {

    private static final int LONGEST = 500;

    record Choosing(long version, Choice choice, String reason) {}

    private final ChooseAfterRecall choice;

    RecallDesk(ChooseAfterRecall choice) {
        this.choice = choice;
    }

    @PostMapping("/api/cases/{id}/recall-choice")
    Mono<Map<String, Object>> choose(@PathVariable UUID id, @RequestBody Choosing choosing, VouchedAct act) {
        return choice.choose(id.toString(), choosing.version(), choosing.choice(), Written.reason("/reason", choosing.reason(), LONGEST),
                act.asking(choosing));
    }
}
