package cn.onestamp.intake.application;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.Absent;
import java.time.LocalDate;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A file is handed in for one of the materials the item asks for. */
public final class HandInMaterial {

    private final Applications applications;
    private final OwnApplications own;
    private final ServiceItems items;
    private final MaterialFiles files;

    public HandInMaterial(Applications applications, OwnApplications own, ServiceItems items, MaterialFiles files) {
        this.applications = applications;
        this.own = own;
        this.items = items;
        this.files = files;
    }

    public Mono<Map<String, Object>> handIn(String id, Upload upload, Flux<byte[]> content, LocalDate today, Act act) {
        return own.get(id, act)
                .map(application -> application.asDraft(application.revision().version()))
                .filter(draft -> isAskedFor(draft, upload.materialCode(), today))
                .switchIfEmpty(Mono.error(Absent::new))
                .flatMap(draft -> files.keep(content, upload.mediaType())
                        .map(kept -> draft.handingIn(upload.kept(kept))))
                .flatMap(draft -> applications.keep(draft, act));
    }

    private boolean isAskedFor(Application.Draft draft, String materialCode, LocalDate today) {
        return items.get(draft.dossier().item().code(), today).materials().stream()
                .anyMatch(asked -> asked.code().equals(materialCode));
    }

    /** A file on its way: for which material, and what it says of itself. */
    public record Upload(String materialCode, String fileName, String mediaType) {

        Dossier.Material kept(MaterialFiles.Kept kept) {
            return new Dossier.Material(materialCode, fileName, mediaType, kept.size(), kept.sha256());
        }
    }
}
