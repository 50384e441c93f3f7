package cn.onestamp.approval.seal;

import reactor.core.publisher.Mono;

/** Makes a document once: of two who make it at one moment the first stored counts, and the other's files are destroyed. */
public final class OncePerDocument {

    private final Papers papers;
    private final Workshop workshop;

    public OncePerDocument(Papers papers, Workshop workshop) {
        this.papers = papers;
        this.workshop = workshop;
    }

    /** The one that is stored, opened or not, or a new one to this order, which is asked for only where there is none. */
    public Mono<Paper> made(String document, Mono<Workshop.Order> order) {
        return papers.storedOr(document, order.flatMap(workshop::make)).flatMap(this::theFirst);
    }

    private Mono<Paper> theFirst(Paper offered) {
        return papers.keepFirst(offered).flatMap(kept -> kept.verificationCode().equals(offered.verificationCode())
                ? Mono.just(kept) : workshop.destroy(offered).thenReturn(kept));
    }
}
