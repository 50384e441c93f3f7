package cn.onestamp.intake.application;

import reactor.core.publisher.Mono;

/** An applicant reads back a file of their own, as a draft and later. */
public final class ReadOwnMaterial {

    private final OwnApplications own;
    private final ReadingLog log;
    private final MaterialFiles files;

    public ReadOwnMaterial(OwnApplications own, ReadingLog log, MaterialFiles files) {
        this.own = own;
        this.log = log;
        this.files = files;
    }

    public Mono<MaterialFiles.HandedIn> read(String id, String code, String account) {
        return own.see(id, account)
                .map(seen -> files.handedIn(seen.application(), code))
                .flatMap(file -> log.putDown(new ReadingLog.Reading(account, null, id, code, ReadingLog.APPLICANT)).thenReturn(file));
    }
}
