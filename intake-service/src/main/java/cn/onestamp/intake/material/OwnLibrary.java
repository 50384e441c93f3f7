package cn.onestamp.intake.material;


import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** The library of the caller, or of somebody they may act for. */
public final class OwnLibrary {

    private final Library library;
    private final WhoseFile whose;

    OwnLibrary(Library library, WhoseFile whose) {
        this.library = library;
        this.whose = whose;
    }

    public Flux<LibraryEntry> entries(String account, @Nullable String person) {
        return whose.of(account, person).flatMapMany(library::of);
    }
}
