package cn.onestamp.intake.application.web;

import cn.onestamp.intake.application.OpenDossier;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What other services may ask, each time for a named reason and on behalf of a named person. */
@RestController
@RequestMapping("/internal/applications")
class BackOfficeDoor {

    private final OpenDossier dossiers;

    BackOfficeDoor(OpenDossier dossiers) {
        this.dossiers = dossiers;
    }

    @GetMapping("/{id}/dossier")
    Mono<Map<String, Object>> dossier(@PathVariable UUID id, @RequestParam String reason, @RequestParam String asker) {
        return dossiers.open(id.toString(), reason, asker).map(open -> Map.of(
                "id", open.dossier().id(), "holder", open.applicantName(), "form", open.dossier().form(),
                "materials", open.dossier().materials()));
    }

    /** Whether the account stands for the applicant of this application. */
    @GetMapping("/{id}/applicant")
    Mono<Map<String, Object>> isApplicant(@PathVariable UUID id, @RequestParam String account) {
        return dossiers.isApplicant(id.toString(), account).map(is -> Map.of("applicant", is));
    }
}
