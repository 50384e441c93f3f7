package cn.onestamp.intake.application.web;

import cn.onestamp.intake.application.RevealApplicant;
import cn.onestamp.platform.caller.VouchedCaller;
import cn.onestamp.platform.problem.Written;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Where whoever judges looks behind the mask. */
@RestController
class RevealDesk {

    /** Of anything that is a text at all; how long a reason is, is told to whoever may look. */
    private static final int LONGEST = 2_000;

    record Revealing(String reason) {}

    private final RevealApplicant reveal;

    RevealDesk(RevealApplicant reveal) {
        this.reveal = reveal;
    }

    @PostMapping("/api/window/applications/{id}/reveal")
    Mono<ResponseEntity<Map<String, Object>>> reveal(@PathVariable UUID id, @RequestBody Revealing revealing, VouchedCaller caller) {
        return reveal.reveal(id.toString(), Written.text("/reason", revealing.reason(), LONGEST), caller.account())
                .map(revealed -> ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(view(revealed)));
    }

    private static Map<String, Object> view(RevealApplicant.Revealed revealed) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("name", revealed.applicant().name());
        view.put("number", revealed.applicant().number());
        revealed.phone().ifPresent(phone -> view.put("phone", phone));
        return view;
    }
}
