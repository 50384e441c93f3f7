package cn.onestamp.intake.material;


import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What people have handed in and may hand in again. */
public interface Library {

    /** The entry with this id, whose file lies under {@code file().sha256()}; {@code Absent} where it is not this holder's or no longer valid. */
    Mono<LibraryEntry> get(String id, String personId);

    /** Everything of a holder that is valid today, latest first. */
    Flux<LibraryEntry> of(String personId);

    /** Bytes of everything of a holder that is valid today. */
    Mono<Long> bytesOf(String holder);

    /** The id of the entry, which may have been there; a later title and validity count, a higher level stays, and with one the validity only becomes shorter. */
    Mono<String> put(Upload upload);

    /** Somebody at a window has seen the original (原件核验); {@code Absent} as above. The caller has the right and writes it down. */
    Mono<Void> sighted(String id, String personId);
}
