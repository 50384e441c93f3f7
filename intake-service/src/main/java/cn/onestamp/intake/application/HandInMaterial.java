package cn.onestamp.intake.application;

import cn.onestamp.platform.caller.Act;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A file is handed in for one of the materials the item asks for: as it comes, or once more from the library. */
public final class HandInMaterial {

    private final MaterialsIn materials;
    private final MaterialFiles files;
    private final OnFile onFile;

    HandInMaterial(MaterialsIn materials, MaterialFiles files, OnFile onFile) {
        this.materials = materials;
        this.files = files;
        this.onFile = onFile;
    }

    public Mono<Map<String, Object>> handIn(String id, Upload upload, Flux<byte[]> content, LocalDate today, Act act) {
        return materials.asking(upload.materialCode(), id, today, act)
                .then(Mono.defer(() -> files.keep(content, upload.mediaType())))
                .flatMap(kept -> putStill(id, upload, kept, today, act));
    }

    /** A file may take its time; whoever may not go on any more when it has come puts nothing in. */
    private Mono<Map<String, Object>> putStill(String id, Upload upload, MaterialFiles.Kept kept, LocalDate today, Act act) {
        return materials.asking(upload.materialCode(), id, today, act)
                .flatMap(application -> materials.put(upload.kept(kept), application, act));
    }

    /** What is on file already is not brought again (SPEC S79); only what the item lets be used again, for the same material. */
    public Mono<Map<String, Object>> reuse(String id, String materialCode, String libraryId, LocalDate today, Act act) {
        return materials.asking(materialCode, id, today, act)
                .flatMap(application -> onFile.get(libraryId, application.dossier(), materialCode, today)
                        .flatMap(material -> materials.put(material, application, act)));
    }

    /** A file on its way: for which material, and what it says of itself. */
    public record Upload(String materialCode, String fileName, String mediaType) {

        Dossier.Material kept(MaterialFiles.Kept kept) {
            return new Dossier.Material(materialCode, fileName, mediaType, kept.size(), kept.sha256(), Optional.empty(), Optional.empty());
        }
    }
}
