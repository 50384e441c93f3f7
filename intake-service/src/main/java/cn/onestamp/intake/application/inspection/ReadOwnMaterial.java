package cn.onestamp.intake.application.inspection;

import cn.onestamp.intake.application.doors.Standing;
import cn.onestamp.intake.application.submission.MaterialFiles;
import reactor.core.publisher.Mono;

/** An applicant reads back a file of their own, as a draft and later, or whoever helps them does; it is put down as what. */
public final class ReadOwnMaterial {

    private final ReadOwnApplications own;
    private final ReadingLog log;
    private final MaterialFiles files;

    public ReadOwnMaterial(ReadOwnApplications own, ReadingLog log, MaterialFiles files) {
        this.own = own;
        this.log = log;
        this.files = files;
    }

    public Mono<MaterialFiles.HandedIn> read(String id, String code, String account) {
        return own.see(id, account).flatMap(sight -> taken(sight, code, reading(sight, id, code, account)));
    }

    private Mono<MaterialFiles.HandedIn> taken(ReadOwnApplications.Sight sight, String code, ReadingLog.Reading reading) {
        return Mono.fromCallable(() -> files.handedIn(sight.seen().application(), code))
                .flatMap(file -> log.putDown(reading).thenReturn(file));
    }

    private static ReadingLog.Reading reading(ReadOwnApplications.Sight sight, String id, String code, String account) {
        return new ReadingLog.Reading(account, null, id, code, switch (sight.hand()) {
            case APPLICANT -> ReadingLog.APPLICANT;
            case AGENT -> ReadingLog.AGENT;
            case WINDOW -> Standing.AT_THE_WINDOW;
        });
    }
}
