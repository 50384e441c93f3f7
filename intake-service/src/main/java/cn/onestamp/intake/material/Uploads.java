package cn.onestamp.intake.material;


import cn.onestamp.platform.caller.Act;
import java.time.Instant;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Files on their way. */
public interface Uploads {

    /** {@code Absent} where there is none of this account. */
    Mono<Upload> get(String id, String account);

    /** How many files an account has on their way. */
    Mono<Long> openOf(String account);

    /** How many bytes will be a holder's that are still on their way, whoever sends them. */
    Mono<Long> bytesFor(String holder);

    /** Ends with the earlier answer or a refusal where this key began an upload before, else without anything. */
    Mono<Void> refuseRepeats(String id, Act act);

    Mono<Map<String, Object>> begin(Upload upload, Act act);

    /** False where another piece came first. */
    Mono<Boolean> grow(Upload seen, Upload.Piece piece);

    Mono<Void> stored(Upload upload, String libraryId);

    Mono<Void> forget(Upload upload);

    /** What nobody has gone on with since then. */
    Flux<Upload> abandonedSince(Instant moment, int atMost);
}
