package cn.onestamp.approval.seal.store;

import static com.mongodb.client.model.Filters.eq;

import cn.onestamp.approval.seal.EarlierPapers;
import cn.onestamp.approval.seal.Paper;
import cn.onestamp.approval.seal.Papers;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.store.Duplicates;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.LocalDate;
import java.util.Date;
import org.bson.Document;
import reactor.core.publisher.Mono;

/**
 * Papers (schema 2) keyed by their case; verification codes are a collection of their own, so that they stay unique when
 * sharded. Schema 1 did not say until when a paper holds.
 */
final class MongoPapers implements Papers {

    private static final int SCHEMA = 2;

    private final MongoCollection<Document> papers;
    private final MongoCollection<Document> codes;
    private final EarlierPapers earlier;

    MongoPapers(MongoDatabase database, EarlierPapers earlier) {
        this.papers = database.getCollection("papers");
        this.codes = database.getCollection("verification-codes");
        this.earlier = earlier;
    }

    @Override
    public Mono<Paper> get(String caseId) {
        return find(caseId).filterWhen(this::isOpen).switchIfEmpty(Mono.error(Absent::new));
    }

    @Override
    public Mono<Paper> storedOr(String caseId, Mono<Paper> other) {
        return find(caseId).switchIfEmpty(other);
    }

    private Mono<Paper> find(String caseId) {
        return Mono.from(papers.find(eq("_id", caseId)).first()).flatMap(this::upcast).map(MongoPapers::read);
    }

    @Override
    public Mono<Paper> getByCode(String verificationCode) {
        return Mono.from(codes.find(eq("_id", verificationCode)).first())
                .flatMap(code -> find(code.getString("paper")))
                .switchIfEmpty(Mono.error(Absent::new));
    }

    @Override
    public Mono<Paper> keepFirst(Paper paper) {
        return Mono.from(papers.insertOne(written(paper))).thenReturn(paper)
                .onErrorResume(Duplicates::is, taken -> find(paper.id()));
    }

    @Override
    public Mono<Paper> open(Paper paper) {
        return Mono.from(codes.updateOne(eq("_id", paper.verificationCode()),
                Updates.set("paper", paper.id()), new UpdateOptions().upsert(true))).thenReturn(paper);
    }

    private Mono<Boolean> isOpen(Paper paper) {
        return Mono.from(codes.find(eq("_id", paper.verificationCode())).first())
                .map(code -> paper.id().equals(code.getString("paper"))).defaultIfEmpty(false);
    }

    private Mono<Document> upcast(Document stored) {
        return stored.getInteger("schema") >= SCHEMA
                ? Mono.just(stored)
                : earlier.validTo(stored.getString("_id"), LocalDate.parse(stored.getString("decidedOn")))
                        .map(end -> stored.append("validTo", end.map(LocalDate::toString).orElse(null)));
    }

    private static Document written(Paper paper) {
        return new Document("_id", paper.id())
                .append("schema", SCHEMA)
                .append("verificationCode", paper.verificationCode())
                .append("title", paper.title())
                .append("number", paper.number())
                .append("organ", paper.organ())
                .append("organName", paper.organName())
                .append("holderMasked", paper.holderMasked())
                .append("decidedOn", paper.decidedOn().toString())
                .append("validTo", paper.validTo() == null ? null : paper.validTo().toString())
                .append("sealedAt", Date.from(paper.sealedAt()))
                .append("sealId", paper.sealId())
                .append("keeper", paper.keeper())
                .append("approver", paper.approver())
                .append("authorisation", paper.authorisation())
                .append("files", paper.files().stream().map(file -> new Document("format", file.format())
                        .append("sha256", file.sha256()).append("size", file.size())).toList());
    }

    private static Paper read(Document stored) {
        return new Paper(stored.getString("_id"), stored.getString("verificationCode"), stored.getString("title"),
                stored.getString("number"), stored.getString("organ"), stored.getString("organName"),
                stored.getString("holderMasked"), LocalDate.parse(stored.getString("decidedOn")),
                stored.getString("validTo") == null ? null : LocalDate.parse(stored.getString("validTo")),
                stored.getDate("sealedAt").toInstant(), stored.getString("sealId"), stored.getString("keeper"),
                stored.getString("approver"), stored.getString("authorisation"),
                stored.getList("files", Document.class).stream().map(file -> new Paper.File(file.getString("format"),
                        file.getString("sha256"), file.getLong("size"))).toList());
    }
}
