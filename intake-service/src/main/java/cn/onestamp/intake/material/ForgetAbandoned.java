package cn.onestamp.intake.material;


import java.time.Clock;
import java.time.Duration;
import reactor.core.publisher.Mono;

/** Uploads nobody has gone on with for a day of machine time leave nothing behind. */
public final class ForgetAbandoned {

    private static final Duration PATIENCE = Duration.ofHours(24);
    private static final int AT_ONCE = 100;

    private final Uploads uploads;
    private final Pieces pieces;
    private final Clock machine;

    ForgetAbandoned(Uploads uploads, Pieces pieces, Clock machine) {
        this.uploads = uploads;
        this.pieces = pieces;
        this.machine = machine;
    }

    public Mono<Void> sweep() {
        return Mono.defer(() -> uploads.abandonedSince(machine.instant().minus(PATIENCE), AT_ONCE)
                .concatMap(upload -> pieces.remove(upload).then(uploads.forget(upload))).then());
    }
}
