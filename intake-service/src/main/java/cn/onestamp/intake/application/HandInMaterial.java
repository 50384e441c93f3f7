package cn.onestamp.intake.application;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.problem.NotNow;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A file is handed in for one of the materials the item asks for, or for one the window found missing. */
public final class HandInMaterial {

    /** More than anybody sends at once; each time somebody overtakes, one file is in. */
    private static final int TRIES = 50;

    private final Applications applications;
    private final OwnApplications own;
    private final Correction correction;
    private final ServiceItems items;
    private final MaterialFiles files;

    HandInMaterial(Applications applications, OwnApplications own, Correction correction, ServiceItems items, MaterialFiles files) {
        this.applications = applications;
        this.own = own;
        this.correction = correction;
        this.items = items;
        this.files = files;
    }

    public Mono<Map<String, Object>> handIn(String id, Upload upload, Flux<byte[]> content, LocalDate today, Act act) {
        return own.get(id, act)
                .map(application -> askingFor(upload.materialCode(), application, today))
                .flatMap(application -> files.keep(content, upload.mediaType())
                        .flatMap(kept -> putInto(application, upload.kept(kept), act, TRIES)));
    }

    /** Whoever hands in several files at once is not in their own way: what got another one meanwhile is read again. */
    private Mono<Map<String, Object>> putInto(Application application, Dossier.Material material, Act act, int tries) {
        return put(application, material, act)
                .onErrorResume(no -> tries > 1 && no instanceof NotNow, overtaken -> applications.get(application.dossier().id())
                        .flatMap(current -> putInto(current, material, act, current.status().equals(application.status()) ? tries - 1 : 1)));
    }

    private Mono<Map<String, Object>> put(Application application, Dossier.Material material, Act act) {
        Dossier withIt = application.dossier().handingIn(material);
        return switch (application) {
            case Application.Draft draft -> applications.keep(draft.with(withIt), act);
            case Application.AwaitingCorrection waiting -> correction.take(waiting, withIt, Set.of(material.code()), act);
            case Application.Submitted submitted -> tooLate(submitted);
            case Application.Accepted accepted -> accepted.awaits(material.code())
                    ? applications.supply(accepted.supplied(withIt), material.code(), act) : tooLate(accepted);
            case Application.NotAccepted notAccepted -> tooLate(notAccepted);
            case Application.Withdrawn withdrawn -> tooLate(withdrawn);
        };
    }

    private Application askingFor(String materialCode, Application application, LocalDate today) {
        boolean asked = switch (application) {
            case Application.AwaitingCorrection waiting -> waiting.notice().asksFor(materialCode);
            case Application.Draft draft -> items.get(draft.dossier().item().code(), today).asksFor(materialCode);
            case Application.Received received -> items.keptBy(received.dossier()).asksFor(materialCode);
        };
        if (!asked) {
            throw new Absent();
        }
        return application;
    }

    private static <T> T tooLate(Application application) {
        return application.refuse("Nothing can be handed in for it now");
    }

    /** A file on its way: for which material, and what it says of itself. */
    public record Upload(String materialCode, String fileName, String mediaType) {

        Dossier.Material kept(MaterialFiles.Kept kept) {
            return new Dossier.Material(materialCode, fileName, mediaType, kept.size(), kept.sha256());
        }
    }
}
