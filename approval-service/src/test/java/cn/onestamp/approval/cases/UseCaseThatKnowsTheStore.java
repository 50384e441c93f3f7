package cn.onestamp.approval.cases;

import cn.onestamp.approval.seal.signing.SigningKeys;
import org.bson.Document;
import reactor.core.publisher.Mono;

/** The canary of three walls: it knows the store, waits, and holds the pen. */
public record UseCaseThatKnowsTheStore(Document stored, Mono<String> waiting, SigningKeys pen) {}
