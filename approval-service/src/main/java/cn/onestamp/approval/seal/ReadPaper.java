package cn.onestamp.approval.seal;

import reactor.core.publisher.Mono;

/** The file of a sealed document, for those who may have it. */
public final class ReadPaper {

    private final Papers papers;
    private final PaperFiles files;
    private final PaperReaders readers;

    public ReadPaper(Papers papers, PaperFiles files, PaperReaders readers) {
        this.papers = papers;
        this.files = files;
        this.readers = readers;
    }

    public Mono<byte[]> read(String caseId, String format, String account) {
        return papers.get(caseId)
                .map(paper -> paper.file(format))
                .flatMap(file -> readers.admit(account, caseId, file).then(files.read(file.sha256())));
    }
}
