package cn.onestamp.intake.application;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.town.TownTime;
import java.util.Map;
import reactor.core.publisher.Mono;

/** The clerk has the original before them and finds that the file handed in is a true copy of it (原件核验). */
public final class SightOriginal {

    static final String ACTION = "sight-original";

    private final Applications applications;
    private final JudgingClerk clerk;
    private final OnFile onFile;
    private final TownTime town;

    SightOriginal(Applications applications, JudgingClerk clerk, OnFile onFile, TownTime town) {
        this.applications = applications;
        this.clerk = clerk;
        this.onFile = onFile;
        this.town = town;
    }

    /** Fails as Absent where nothing was handed in for this material. A file from the library is a sighted one there, too. */
    public Mono<Map<String, Object>> sight(String id, String materialCode, long seenVersion, Act act) {
        return applications.getFor(id, act)
                .flatMap(application -> clerk.mayDo(ACTION, application, act.account()))
                .map(application -> application.asSubmitted(seenVersion))
                .map(submitted -> submitted.mended(submitted.dossier()
                        .sighting(materialCode, new Dossier.Sighting(act.account(), town.today()))))
                .flatMap(sighted -> raised(sighted.dossier(), materialCode)
                        .then(Mono.defer(() -> applications.sight(sighted, materialCode, act))));
    }

    private Mono<Void> raised(Dossier dossier, String materialCode) {
        return Mono.justOrEmpty(dossier.get(materialCode).libraryId())
                .flatMap(libraryId -> onFile.sighted(libraryId, dossier.applicantId()));
    }
}
