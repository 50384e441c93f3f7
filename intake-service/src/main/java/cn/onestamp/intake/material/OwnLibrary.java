package cn.onestamp.intake.material;


import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** The library of the caller, of somebody they may act for, or, without the words of its holder, of somebody they help. */
public final class OwnLibrary {

    private final Library library;
    private final WhoseFile whose;
    private final Helping helping;

    OwnLibrary(Library library, WhoseFile whose, Helping helping) {
        this.library = library;
        this.whose = whose;
        this.helping = helping;
    }

    public Flux<LibraryEntry> entries(String account, @Nullable String person) {
        return whose.of(account, person).flatMapMany(holder -> holder.helped()
                ? helping.putDown(account, holder.personId()).thenMany(Flux.defer(() -> library.of(holder.personId()))).map(LibraryEntry::unnamed)
                : library.of(holder.personId()));
    }
}
