package cn.onestamp.intake.application;

import java.util.List;
import reactor.core.publisher.Mono;

/** Whoever judges a case reads what was handed in; to everybody else there is nothing. */
public final class ReadDossier {

    private final Applications applications;
    private final ApplicationLists lists;
    private final DossierReaders readers;
    private final ServiceItems items;
    private final MaterialFiles files;

    /**
     * An application with what whoever judges it has to know.
     *
     * @param reasons  why a person has to judge, in sentences; empty where the rules are enough
     * @param required what is required in the situation that was told
     */
    public record ToJudge(ApplicationLists.Seen seen, List<String> reasons, List<ServiceItems.Asked> required) {}

    ReadDossier(Applications applications, ApplicationLists lists, DossierReaders readers, ServiceItems items, MaterialFiles files) {
        this.applications = applications;
        this.lists = lists;
        this.readers = readers;
        this.items = items;
        this.files = files;
    }

    public Mono<ApplicationLists.Seen> whole(String id, String account) {
        return lists.see(id)
                .flatMap(seen -> readers.admit(seen.application(), account, ReadingLog.WHOLE).thenReturn(seen));
    }

    /** For questions to other authorities about it; nothing for somebody who has to stay away. */
    Mono<ApplicationLists.Seen> toAskAbout(String id, String account) {
        return lists.see(id)
                .flatMap(seen -> readers.admit(seen.application(), account, ReadingLog.SHARED).thenReturn(seen));
    }

    public Mono<ToJudge> toJudge(String id, String account) {
        return whole(id, account).map(seen -> toJudge(seen, seen.application().dossier()));
    }

    private ToJudge toJudge(ApplicationLists.Seen seen, Dossier dossier) {
        return new ToJudge(seen, items.reasonsToJudge(dossier), items.keptBy(dossier).required().toList());
    }

    public Mono<MaterialFiles.HandedIn> material(String id, String code, String account) {
        return applications.get(id)
                .map(application -> files.handedIn(application, code))
                .flatMap(file -> readers.admit(file.application(), account, code).thenReturn(file));
    }
}
