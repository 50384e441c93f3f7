package cn.onestamp.intake.application;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where handed-in files are kept, encrypted. */
public interface MaterialFiles {

    record Kept(String sha256, long size) {}

    /** A file as it was handed in with an application; its content is read when somebody takes it. */
    record HandedIn(Application application, Dossier.Material material, Flux<byte[]> content) {}

    /** Keeps what arrives, or nothing at all; too large or of another type than declared is refused. */
    Mono<Kept> keep(Flux<byte[]> content, String mediaType);

    /** The content of a kept file, checked piece by piece as it is read. */
    Flux<byte[]> read(String sha256);

    /** Whether it lies there whole and as it was handed in. */
    Mono<Boolean> isWhole(String sha256);

    /** @throws cn.onestamp.platform.problem.Absent if nothing was handed in for this material */
    default HandedIn handedIn(Application application, String code) {
        Dossier.Material material = application.dossier().get(code);
        return new HandedIn(application, material, read(material.sha256()));
    }
}
