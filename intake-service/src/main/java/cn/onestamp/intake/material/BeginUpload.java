package cn.onestamp.intake.material;


import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.NoRoom;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** A file is announced; whether its holder still has room is judged by what is valid and what is on its way, whoever sent it. */
public final class BeginUpload {

    private static final int MOST_OPEN = 50;
    private static final long MOST_BYTES = 200L << 20;

    private final Uploads uploads;
    private final Library library;
    private final WhoseFile whose;
    private final CheckedFiles files;

    BeginUpload(Uploads uploads, Library library, WhoseFile whose, CheckedFiles files) {
        this.uploads = uploads;
        this.library = library;
        this.whose = whose;
        this.files = files;
    }

    /** @param person the holder, null for the caller's own person */
    public Mono<Map<String, Object>> begin(String id, FileSaid said, @Nullable String person, Act act) {
        return uploads.refuseRepeats(id, act)
                .then(Mono.defer(() -> files.admits(said.mediaType())))
                .then(Mono.defer(() -> whose.of(act.account(), person)).map(WhoseFile.Holder::personId))
                .flatMap(holder -> mustHaveRoom(act.account(), holder, said).thenReturn(holder))
                .flatMap(holder -> uploads.begin(new Upload(id, act.account(), holder, said, List.of(), null), act));
    }

    private Mono<Void> mustHaveRoom(String account, String holder, FileSaid said) {
        return Mono.zip(uploads.openOf(account), uploads.bytesFor(holder), library.bytesOf(holder))
                .filter(load -> load.getT1() < MOST_OPEN && load.getT2() + load.getT3() + said.size() <= MOST_BYTES)
                .switchIfEmpty(Mono.error(() -> new NoRoom("The room for files is used up"))).then();
    }
}
