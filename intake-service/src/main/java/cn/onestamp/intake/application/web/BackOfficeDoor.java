package cn.onestamp.intake.application.web;

import cn.onestamp.intake.application.recusal.Ground;
import cn.onestamp.intake.application.reveal.RevealHolder;
import cn.onestamp.intake.application.reveal.TellPaper;
import cn.onestamp.platform.caller.Caller;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.problem.Malformed;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What the back office may ask; to every other service there is nothing behind this door. */
@RestController
@RequestMapping("/internal/applications")
class BackOfficeDoor {

    /** The account of the client {@code approval-service}, as the realm names it. */
    private static final String BACK_OFFICE = "service-account-approval-service";

    /** {@code asker} is the account of the person for whom the service asks. */
    record Asking(String reason, String asker) {}

    /** {@code asker} is the keeper at whose word the paper is sealed. */
    record Sealing(String template, String asker) {}

    private final RevealHolder holders;
    private final TellPaper papers;

    BackOfficeDoor(RevealHolder holders, TellPaper papers) {
        this.holders = holders;
        this.papers = papers;
    }

    /** A question asked with a body, because who asks has no place in an address; it changes nothing but the audit. */
    @PostMapping("/{id}/holder")
    Mono<Map<String, Object>> holder(@PathVariable UUID id, @RequestBody Asking asking, Caller caller) {
        mustBeTheBackOffice(caller);
        mustBeSaid("/reason", asking.reason());
        mustBeSaid("/asker", asking.asker());
        return holders.holderOf(id.toString(), asking.reason(), asking.asker()).map(name -> Map.of("holder", name));
    }

    /** What a standing paper says; asked with a body, and it changes nothing but the audit. */
    @PostMapping("/{id}/paper")
    Mono<Map<String, Object>> paper(@PathVariable UUID id, @RequestBody Sealing sealing, Caller caller) {
        mustBeTheBackOffice(caller);
        mustBeSaid("/template", sealing.template());
        mustBeSaid("/asker", sealing.asker());
        return papers.tell(id.toString(), sealing.template(), sealing.asker());
    }

    /** Whether the account stands for the applicant of this application. */
    @GetMapping("/{id}/applicant")
    Mono<Map<String, Object>> isApplicant(@PathVariable UUID id, @RequestParam String account, Caller caller) {
        mustBeTheBackOffice(caller);
        return holders.isApplicant(id.toString(), account).map(is -> Map.of("applicant", is));
    }

    /** Whether the account has to stay away from this application, and whose it is. */
    @GetMapping("/{id}/recusal")
    Mono<Map<String, Object>> recusal(@PathVariable UUID id, @RequestParam String account, Caller caller) {
        mustBeTheBackOffice(caller);
        return holders.nearnessOf(id.toString(), account).map(near -> Map.of(
                "applicant", near.applicantId(), "ground", near.ground().map(Ground::name).orElse("NONE")));
    }

    private static void mustBeTheBackOffice(Caller caller) {
        if (!caller.account().equals(BACK_OFFICE)) {
            throw new Absent();
        }
    }

    private static void mustBeSaid(String field, String said) {
        if (said.isBlank()) {
            throw new Malformed(field, "A name is told to somebody and for a reason");
        }
    }
}
