package cn.onestamp.intake.application;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.problem.NotNow;
import java.time.LocalDate;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A file is handed in for one of the materials the item asks for. */
public final class HandInMaterial {

    /** More than anybody sends at once; each time somebody overtakes, one file is in. */
    private static final int TRIES = 50;

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
                .map(application -> askingFor(upload.materialCode(), application.asDraft(), today))
                .flatMap(draft -> files.keep(content, upload.mediaType())
                        .flatMap(kept -> putInto(draft, upload.kept(kept), act, TRIES)));
    }

    /** Whoever hands in several files at once is not in their own way: a draft that got another one meanwhile is read again. */
    private Mono<Map<String, Object>> putInto(Application.Draft draft, Dossier.Material material, Act act, int tries) {
        return applications.keep(draft.handingIn(material), act)
                .onErrorResume(no -> tries > 1 && no instanceof NotNow, overtaken -> applications.get(draft.dossier().id())
                        .map(Application::asDraft)
                        .flatMap(current -> putInto(current, material, act, tries - 1)));
    }

    private Application.Draft askingFor(String materialCode, Application.Draft draft, LocalDate today) {
        return items.get(draft.dossier().item().code(), today).materials().stream()
                .filter(asked -> asked.code().equals(materialCode)).findFirst()
                .map(asked -> draft).orElseThrow(Absent::new);
    }

    /** A file on its way: for which material, and what it says of itself. */
    public record Upload(String materialCode, String fileName, String mediaType) {

        Dossier.Material kept(MaterialFiles.Kept kept) {
            return new Dossier.Material(materialCode, fileName, mediaType, kept.size(), kept.sha256());
        }
    }
}
