package cn.onestamp.intake.application.reading;

import cn.onestamp.intake.application.Dossier;
import cn.onestamp.intake.application.Papers;
import cn.onestamp.intake.application.submission.OnFile;
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
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
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
    public Mono<Papers.Material> get(String libraryId, Dossier dossier, String materialCode, LocalDate today) {
        return library.get(libraryId, dossier.applicantId())
                .filter(entry -> asked(dossier, materialCode).filter(PublishedItem.Material::libraryReusable)
                        .filter(material -> entry.servesAs(materialCode, material.validityMonths(), today)).isPresent())
                .map(entry -> handedIn(entry, materialCode))
                .switchIfEmpty(Mono.error(() -> new Remediable(List.of(
                        new Fault(materialCode, "not-reusable", "库里的这份文件不能用于此项材料，请重新上传")))));
    }

    /** As the version in force on that day has it. */
    @Override
    public Flux<String> lapsed(Dossier dossier, LocalDate day) {
        return Flux.fromIterable(dossier.materials()).filter(material -> material.libraryId().isPresent())
                .filterWhen(material -> library.get(material.libraryId().get(), dossier.applicantId())
                        .map(entry -> !entry.servesAs(material.code(), monthsOf(dossier, material.code(), day), day))
                        .onErrorReturn(Absent.class, true))
                .map(Papers.Material::code);
    }

    private @Nullable Integer monthsOf(Dossier dossier, String materialCode, LocalDate day) {
        return items.find(dossier.item().code(), day).stream().flatMap(item -> item.materials().stream())
                .filter(material -> material.code().equals(materialCode)).findFirst().map(PublishedItem.Material::validityMonths).orElse(null);
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

    private static Papers.Material handedIn(LibraryEntry entry, String materialCode) {
        FileSaid file = entry.file();
        return new Papers.Material(materialCode, file.fileName(), file.mediaType(), file.size(), file.sha256(),
                Optional.of(entry.id()), Optional.empty());
    }
}
