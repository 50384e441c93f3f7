package cn.onestamp.intake.material;


import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The shelf of files, encrypted; nothing comes onto it that was not looked into. */
public interface CheckedFiles {

    /** The largest file that is taken, in bytes. */
    long LARGEST = 20L << 20;

    /**
     * What a file says of itself before it comes.
     *
     * @param sha256 64 small hexadecimal digits, null where nothing is said
     */
    record Claim(String mediaType, @Nullable String sha256) {}

    record Kept(String sha256, long size) {}

    /** Fails as Remediable where files of this type are not taken. */
    Mono<Void> admits(String mediaType);

    /** Keeps what arrives, or nothing at all: Remediable where it is not what it says or not sound. */
    Mono<Kept> keep(Flux<byte[]> content, Claim claim);

    /** The content of a kept file, checked piece by piece as it is read. */
    Flux<byte[]> read(String sha256);

    /** Whether it lies there whole and as it was kept: all of it is read. */
    Mono<Boolean> isWhole(String sha256);
}
