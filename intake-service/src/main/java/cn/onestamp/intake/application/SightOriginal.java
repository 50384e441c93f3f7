package cn.onestamp.intake.application;

import cn.onestamp.platform.caller.Act;
import java.util.Map;
import reactor.core.publisher.Mono;

/** The clerk has the original before them and finds that the file handed in is a true copy of it (原件核验). */
public final class SightOriginal {

    static final String ACTION = "sight-original";

    private final Judgements judgements;
    private final JudgingClerk clerk;
    private final OnFile onFile;
    private final Counting counting;

    SightOriginal(Judgements judgements, JudgingClerk clerk, OnFile onFile, Counting counting) {
        this.judgements = judgements;
        this.clerk = clerk;
        this.onFile = onFile;
        this.counting = counting;
    }

    /** Fails as Absent where nothing was handed in for this material. A file from the library is a sighted one there, too. */
    public Mono<Map<String, Object>> sight(String id, String materialCode, long seenVersion, Act act) {
        return clerk.mayDo(ACTION, id, act).flatMap(held -> {
            Application.Submitted submitted = counting.stillExamined(held.application().as(Application.Submitted.class, seenVersion));
            Application.Submitted sighted = submitted.mended(submitted.dossier()
                    .sighting(materialCode, new Dossier.Sighting(held.account(), counting.today())));
            return raised(sighted.dossier(), materialCode)
                    .then(Mono.defer(() -> judgements.sight(sighted, materialCode, held.act())));
        });
    }

    private Mono<Void> raised(Dossier dossier, String materialCode) {
        return Mono.justOrEmpty(dossier.get(materialCode).libraryId())
                .flatMap(libraryId -> onFile.sighted(libraryId, dossier.applicantId()));
    }
}
