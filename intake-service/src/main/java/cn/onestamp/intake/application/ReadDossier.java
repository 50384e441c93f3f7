package cn.onestamp.intake.application;

import reactor.core.publisher.Mono;

/** Whoever judges a case reads what was handed in; to everybody else there is nothing. */
public final class ReadDossier {

    private final Applications applications;
    private final ApplicationLists lists;
    private final DossierReaders readers;
    private final MaterialFiles files;

    ReadDossier(Applications applications, ApplicationLists lists, DossierReaders readers, MaterialFiles files) {
        this.applications = applications;
        this.lists = lists;
        this.readers = readers;
        this.files = files;
    }

    public Mono<ApplicationLists.Seen> whole(String id, String account) {
        return lists.see(id)
                .flatMap(seen -> readers.admit(seen.application(), account, ReadingLog.WHOLE).thenReturn(seen));
    }

    public Mono<MaterialFiles.HandedIn> material(String id, String code, String account) {
        return applications.get(id)
                .map(application -> files.handedIn(application, code))
                .flatMap(file -> readers.admit(file.application(), account, code).thenReturn(file));
    }
}
