package cn.onestamp.approval.cases.web;

import cn.onestamp.approval.cases.ApprovalCase;
import cn.onestamp.approval.cases.DeskWork;
import cn.onestamp.platform.caller.Caller;
import cn.onestamp.platform.page.Page;
import cn.onestamp.platform.problem.Malformed;
import cn.onestamp.platform.reference.WorkingDays;
import cn.onestamp.platform.town.TownTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Where everybody of the back office sees what waits for them: {@code desk} is window, review, opinion, visit, decision, seal or recall. */
@RestController
@RequestMapping("/api/cases")
class CaseDesk {

    record Listed(List<Map<String, Object>> cases, @Nullable String next) {
        static Listed of(Page<ApprovalCase> page, Today today) {
            return new Listed(page.rows().stream().map(row -> CaseView.row(row, today)).toList(), page.next());
        }
    }

    private final DeskWork work;
    private final WorkingDays days;
    private final TownTime town;

    CaseDesk(DeskWork work, WorkingDays days, TownTime town) {
        this.work = work;
        this.days = days;
        this.town = town;
    }

    @GetMapping
    Mono<Listed> waiting(@RequestParam String desk, @RequestParam(required = false) @Nullable UUID after, Caller caller) {
        return work.waiting(deskNamed(desk), caller.account(), after == null ? null : after.toString()).map(page -> Listed.of(page, today()));
    }

    @GetMapping("/{id}")
    Mono<Map<String, Object>> one(@PathVariable UUID id, Caller caller) {
        return work.look(id.toString(), caller.account()).map(found -> CaseView.whole(found, today()));
    }

    private Today today() {
        return new Today(town.today(), days.current());
    }

    private static DeskWork.DeskOf deskNamed(String name) {
        return switch (name) {
            case "window" -> DeskWork.DeskOf.WINDOW;
            case "review" -> DeskWork.DeskOf.REVIEW;
            case "opinion" -> DeskWork.DeskOf.OPINION;
            case "visit" -> DeskWork.DeskOf.VISIT;
            case "decision" -> DeskWork.DeskOf.DECISION;
            case "seal" -> DeskWork.DeskOf.SEAL;
            case "recall" -> DeskWork.DeskOf.RECALL;
            default -> throw new Malformed("desk", "A desk is window, review, opinion, visit, decision, seal or recall");
        };
    }
}
