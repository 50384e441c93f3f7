package cn.onestamp.approval.seal.standing;

import cn.onestamp.approval.cases.PaperAsked;
import cn.onestamp.approval.cases.PapersAsked;
import cn.onestamp.approval.seal.Paper;
import cn.onestamp.approval.seal.PaperFiles;
import cn.onestamp.approval.seal.Papers;
import cn.onestamp.platform.problem.Absent;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The papers of one case for those who may have them: the standing ones, sealed while one looks, and its result. */
public final class ReadStandingPapers {

    /** {@code sealed} is empty until somebody looks at it, or the round has come by. */
    public record Listed(String document, String kind, Optional<Paper> sealed) {}

    private final PapersAsked asked;
    private final SealStandingPaper sealing;
    private final Papers papers;
    private final PaperFiles files;
    private final StandingReaders readers;

    public ReadStandingPapers(
            PapersAsked asked, SealStandingPaper sealing, Papers papers, PaperFiles files, StandingReaders readers) {
        this.asked = asked;
        this.sealing = sealing;
        this.papers = papers;
        this.files = files;
        this.readers = readers;
    }

    public Mono<List<Listed>> listed(String caseId, String account) {
        return asked.of(caseId).switchIfEmpty(Mono.error(Absent::new))
                .filterWhen(paper -> readers.mayRead(account, paper)).collectList()
                .filter(own -> !own.isEmpty()).switchIfEmpty(Mono.error(Absent::new))
                .flatMap(own -> Flux.fromIterable(own).concatMap(paper -> one(paper.id(), Template.of(paper.id()).name()))
                        .concatWith(one(caseId, "RESULT").filter(result -> result.sealed().isPresent())).collectList());
    }

    public Mono<byte[]> read(String caseId, String document, String format, String account) {
        return asked.of(caseId).filter(paper -> paper.id().equals(document)).next()
                .switchIfEmpty(Mono.error(Absent::new))
                .filterWhen(paper -> readers.mayRead(account, paper)).switchIfEmpty(Mono.error(Absent::new))
                .flatMap(sealing::sealed)
                .map(paper -> paper.file(format))
                .flatMap(file -> readers.noted(account, caseId, document, file).then(files.read(file.sha256())));
    }

    private Mono<Listed> one(String document, String kind) {
        return papers.get(document).map(Optional::of).onErrorReturn(Absent.class, Optional.empty())
                .map(sealed -> new Listed(document, kind, sealed));
    }
}
