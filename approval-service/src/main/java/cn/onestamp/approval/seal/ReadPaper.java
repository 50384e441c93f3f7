package cn.onestamp.approval.seal;

import cn.onestamp.approval.cases.DeskWork;
import cn.onestamp.platform.problem.Absent;
import java.util.Locale;
import reactor.core.publisher.Mono;

/** Who may have the file of a sealed document: the applicant, and staff whose posts it concerns. */
public final class ReadPaper {

    private final Papers papers;
    private final PaperFiles files;
    private final Dossiers dossiers;
    private final DeskWork desks;

    public ReadPaper(Papers papers, PaperFiles files, Dossiers dossiers, DeskWork desks) {
        this.papers = papers;
        this.files = files;
        this.dossiers = dossiers;
        this.desks = desks;
    }

    public Mono<byte[]> read(String caseId, String format, String account) {
        return dossiers.isApplicant(caseId, account)
                .flatMap(is -> is ? Mono.just(caseId) : desks.look(caseId, account).map(found -> caseId))
                .flatMap(papers::find)
                .flatMapIterable(Paper::files)
                .filter(file -> file.format().equals(format.toUpperCase(Locale.ROOT)))
                .next()
                .switchIfEmpty(Mono.error(Absent::new))
                .flatMap(file -> files.read(file.sha256()));
    }
}
