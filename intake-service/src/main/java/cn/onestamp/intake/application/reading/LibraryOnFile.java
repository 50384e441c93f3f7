package cn.onestamp.intake.application.reading;

import cn.onestamp.intake.application.Dossier;
import cn.onestamp.intake.application.OnFile;
import cn.onestamp.intake.material.Library;
import cn.onestamp.intake.material.LibraryEntry;
import cn.onestamp.platform.problem.Absent;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** What an applicant has on file stands in the library. */
final class LibraryOnFile implements OnFile {

    private final Library library;

    LibraryOnFile(Library library) {
        this.library = library;
    }

    @Override
    public Mono<Dossier.Material> get(String libraryId, String personId, String materialCode) {
        return library.get(libraryId, personId).map(entry -> material(materialCode, entry));
    }

    /** What is not offered any more by now cannot rise, and the sighting counts for the application all the same. */
    @Override
    public Mono<Void> sighted(String libraryId, String personId) {
        return library.sighted(libraryId, personId).onErrorComplete(Absent.class);
    }

    private static Dossier.Material material(String materialCode, LibraryEntry entry) {
        return new Dossier.Material(materialCode, entry.file().fileName(), entry.file().mediaType(), entry.file().size(),
                entry.file().sha256(), Optional.of(entry.id()), Optional.empty());
    }
}
