package cn.onestamp.intake.application.web;

import cn.onestamp.intake.application.AskOthers;
import cn.onestamp.intake.application.SharedPapers;
import cn.onestamp.intake.application.SharedPapers.SharedPaper;
import cn.onestamp.intake.application.Sharing;
import cn.onestamp.platform.caller.Caller;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where applicant and window see what other authorities provide for an application. */
@RestController
class SharingDesk {

    private final AskOthers others;

    SharingDesk(AskOthers others) {
        this.others = others;
    }

    @GetMapping("/api/applications/{id}/shared")
    Mono<Map<String, Object>> forApplicant(@PathVariable UUID id, Caller caller) {
        return list(others.forApplicant(id.toString(), caller.account()));
    }

    @GetMapping("/api/window/applications/{id}/shared")
    Mono<Map<String, Object>> forJudging(@PathVariable UUID id, Caller caller) {
        return list(others.forJudging(id.toString(), caller.account()));
    }

    private static Mono<Map<String, Object>> list(Flux<SharedPaper> papers) {
        return papers.map(SharingDesk::shown).collectList().map(all -> Map.of("materials", all));
    }

    /** With the words by which the applicant may vouch for it; not the number of the document: whoever needs it asks for the document itself. */
    private static Map<String, Object> shown(SharedPaper paper) {
        Map<String, Object> view = new LinkedHashMap<>(
                Map.of("code", paper.materialCode(), "name", paper.name(), "outcome", paper.outcome().name()));
        paper.validTo().ifPresent(day -> view.put("validTo", day.toString()));
        if (paper.outcome() != SharedPapers.Outcome.FOUND) {
            view.put("declaration", Sharing.declarationOf(paper.name()));
        }
        return view;
    }
}
