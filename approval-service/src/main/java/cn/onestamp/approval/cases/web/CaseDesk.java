package cn.onestamp.approval.cases.web;

import cn.onestamp.approval.cases.AfterRecall;
import cn.onestamp.approval.cases.ApprovalCase;
import cn.onestamp.approval.cases.CaseFile;
import cn.onestamp.approval.cases.DeskWork;
import cn.onestamp.approval.cases.Opinion;
import cn.onestamp.platform.caller.Caller;
import cn.onestamp.platform.page.Page;
import cn.onestamp.platform.problem.Malformed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Where reviewers, approvers and keepers see what waits for them: {@code desk} is review, decision, seal or recall. */
@RestController
@RequestMapping("/api/cases")
class CaseDesk {

    record Listed(List<Map<String, Object>> cases, @Nullable String next) {
        static Listed of(Page<ApprovalCase> page) {
            return new Listed(page.rows().stream().map(CaseDesk::view).toList(), page.next());
        }
    }

    private final DeskWork work;

    CaseDesk(DeskWork work) {
        this.work = work;
    }

    @GetMapping
    Mono<Listed> waiting(@RequestParam String desk, @RequestParam(required = false) @Nullable UUID after, Caller caller) {
        return work.waiting(deskNamed(desk), caller.account(), after == null ? null : after.toString()).map(Listed::of);
    }

    @GetMapping("/{id}")
    Mono<Map<String, Object>> one(@PathVariable UUID id, Caller caller) {
        return work.look(id.toString(), caller.account()).map(CaseDesk::view);
    }

    private static DeskWork.DeskOf deskNamed(String name) {
        return switch (name) {
            case "review" -> DeskWork.DeskOf.REVIEW;
            case "decision" -> DeskWork.DeskOf.DECISION;
            case "seal" -> DeskWork.DeskOf.SEAL;
            case "recall" -> DeskWork.DeskOf.RECALL;
            default -> throw new Malformed("desk", "A desk is review, decision, seal or recall");
        };
    }

    private static Map<String, Object> view(ApprovalCase shown) {
        CaseFile file = shown.file();
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", file.id());
        view.put("version", shown.revision().version());
        view.put("status", shown.status());
        view.put("number", file.number());
        view.put("item", Map.of("code", file.itemCode(), "version", file.itemVersion(), "name", file.itemName()));
        view.put("place", file.place().value());
        view.put("handledAt", file.handledAt());
        view.put("decidedBy", file.decidedBy());
        view.put("acceptedOn", file.acceptedOn().toString());
        view.put("dueOn", file.promisedDueOn().toString());
        view.put("statutoryDueOn", file.statutoryDueOn().toString());
        view.put("awaits", file.awaits());
        Optional.ofNullable(file.overdueSince()).ifPresent(day -> view.put("overdueSince", day.toString()));
        opinions(shown, view);
        Optional.ofNullable(file.afterRecall()).ifPresent(chosen -> view.put("afterRecall", afterRecall(chosen)));
        return view;
    }

    private static void opinions(ApprovalCase shown, Map<String, Object> view) {
        switch (shown) {
            case ApprovalCase.UnderReview waiting -> { }
            case ApprovalCase.PendingDecision pending -> view.put("proposal", opinion(pending.proposal()));
            case ApprovalCase.Granted granted -> both(granted.proposal(), granted.decision(), view);
            case ApprovalCase.Sealed sealed -> both(sealed.proposal(), sealed.decision(), view);
        }
    }

    private static void both(Opinion proposal, Opinion decision, Map<String, Object> view) {
        view.put("proposal", opinion(proposal));
        view.put("decision", opinion(decision));
    }

    private static Map<String, Object> afterRecall(AfterRecall chosen) {
        return Map.of("choice", chosen.choice().name(), "by", chosen.by(), "on", chosen.on().toString(), "reason", chosen.reason(),
                "earlier", chosen.earlier().stream().map(CaseDesk::opinion).toList());
    }

    private static Map<String, Object> opinion(Opinion opinion) {
        return Map.of("by", opinion.by(), "text", opinion.text(), "on", opinion.on().toString());
    }
}
