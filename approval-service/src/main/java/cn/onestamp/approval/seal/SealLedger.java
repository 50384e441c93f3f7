package cn.onestamp.approval.seal;

import reactor.core.publisher.Mono;

/** The use of each seal, row after row, chained by hash; a document has exactly one row. */
public interface SealLedger {

    Mono<Void> enter(Paper paper);
}
