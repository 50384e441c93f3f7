package cn.onestamp.approval.review;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Pictures that were handed in for a case; those of another case are not there. */
public interface Photos {

    long LARGEST = 10L << 20;

    /** @param sha256 what whoever hands it in says it is */
    record Claim(String caseId, String sha256, String mediaType, String by) {}

    record Photo(String mediaType, byte[] content) {}

    /** Fails as Remediable where the content is no JPEG or PNG or not what was claimed, as TooLarge beyond the largest; nothing is kept then. */
    Mono<Void> keep(Claim claim, Flux<byte[]> content);

    Mono<Boolean> has(String caseId, String sha256);

    /** Absent where it was not handed in for this case. */
    Mono<Photo> read(String caseId, String sha256);
}
