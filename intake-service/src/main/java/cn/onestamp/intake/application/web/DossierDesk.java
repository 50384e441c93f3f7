package cn.onestamp.intake.application.web;

import cn.onestamp.intake.application.MaterialFiles;
import cn.onestamp.intake.application.ReadConsent;
import cn.onestamp.intake.application.ReadDossier;
import cn.onestamp.intake.application.ReadOwnMaterial;
import cn.onestamp.platform.caller.Caller;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where a dossier is read: by whoever judges it, each file by whoever handed it in, and the paper an agent acts under. */
@RestController
class DossierDesk {

    private final ReadDossier dossiers;
    private final ReadOwnMaterial own;
    private final ReadConsent consents;
    private final MaterialFiles files;

    DossierDesk(ReadDossier dossiers, ReadOwnMaterial own, ReadConsent consents, MaterialFiles files) {
        this.dossiers = dossiers;
        this.own = own;
        this.consents = consents;
        this.files = files;
    }

    @GetMapping("/api/window/applications/{id}")
    Mono<Map<String, Object>> whole(@PathVariable UUID id, Caller caller) {
        return dossiers.toJudge(id.toString(), caller.account()).map(ApplicationViews::forJudging);
    }

    @GetMapping("/api/window/applications/{id}/materials/{code}")
    Mono<ResponseEntity<Flux<DataBuffer>>> material(@PathVariable UUID id, @PathVariable String code, Caller caller) {
        return dossiers.material(id.toString(), code, caller.account()).map(Attachment::ofCase);
    }

    @GetMapping("/api/mandates/{id}/proof")
    Mono<ResponseEntity<Flux<DataBuffer>>> consent(@PathVariable UUID id, Caller caller) {
        return consents.read(id.toString(), caller.account()).map(paper -> Attachment.ofMandate(paper, files.read(paper.sha256())));
    }

    @GetMapping("/api/applications/{id}/materials/{code}")
    Mono<ResponseEntity<Flux<DataBuffer>>> own(@PathVariable UUID id, @PathVariable String code, Caller caller) {
        return own.read(id.toString(), code, caller.account()).map(Attachment::asHandedIn);
    }
}
