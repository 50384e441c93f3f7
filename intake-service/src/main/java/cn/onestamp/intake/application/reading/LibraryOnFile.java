package cn.onestamp.intake.application.reading;

import cn.onestamp.intake.application.Dossier;
import cn.onestamp.intake.application.OnFile;
import cn.onestamp.intake.material.FileSaid;
import cn.onestamp.intake.material.Library;
import cn.onestamp.intake.material.LibraryEntry;
import cn.onestamp.intake.routing.PublishedItem;
import cn.onestamp.intake.routing.PublishedItems;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.problem.Remediable.Fault;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Files of the library, used again where the item lets one on file be used again. */
final class LibraryOnFile implements OnFile {

    private final Library library;
    private final PublishedItems items;

    LibraryOnFile(Library library, PublishedItems items) {
        this.library = library;
        this.items = items;
    }

    @Override
    public Mono<Dossier.Material> get(String libraryId, Dossier dossier, String materialCode, LocalDate today) {
        return library.get(libraryId, dossier.applicantId())
                .filter(entry -> asked(dossier, materialCode).filter(PublishedItem.Material::libraryReusable)
                        .filter(material -> entry.servesAs(materialCode, material.validityMonths(), today)).isPresent())
                .map(entry -> handedIn(entry, materialCode))
                .switchIfEmpty(Mono.error(() -> new Remediable(List.of(
                        new Fault(materialCode, "not-reusable", "库里的这份文件不能用于此项材料，请重新上传")))));
    }

    /** What is not offered any more by now cannot rise, and the sighting counts for the application all the same. */
    @Override
    public Mono<Void> sighted(String libraryId, String personId) {
        return library.sighted(libraryId, personId).onErrorComplete(Absent.class);
    }

    private Optional<PublishedItem.Material> asked(Dossier dossier, String materialCode) {
        return items.get(dossier.item().code(), dossier.item().version()).materials().stream()
                .filter(material -> material.code().equals(materialCode)).findFirst();
    }

    private static Dossier.Material handedIn(LibraryEntry entry, String materialCode) {
        FileSaid file = entry.file();
        return new Dossier.Material(materialCode, file.fileName(), file.mediaType(), file.size(), file.sha256(),
                Optional.of(entry.id()), Optional.empty());
    }
}
