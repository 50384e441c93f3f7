package cn.onestamp.intake.material;


import cn.onestamp.platform.caller.Act;
import java.time.Instant;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Files on their way. */
public interface Uploads {

    /** What an account has on its way: how many files, and how many bytes they will be. */
    record Load(int open, long bytes) {}

    /** {@code Absent} where there is none of this account. */
    Mono<Upload> get(String id, String account);

    Mono<Load> of(String account);

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
