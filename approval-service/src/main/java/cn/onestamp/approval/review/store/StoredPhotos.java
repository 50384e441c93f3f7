package cn.onestamp.approval.review.store;

import static com.mongodb.client.model.Filters.eq;

import cn.onestamp.approval.review.Photos;
import cn.onestamp.platform.file.FileId;
import cn.onestamp.platform.file.FileStore;
import cn.onestamp.platform.file.StoredContent;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.store.Duplicates;
import com.mongodb.reactivestreams.client.MongoCollection;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Pictures in the file store, and in a collection which case each was handed in for. */
final class StoredPhotos implements Photos {

    private final FileStore files;
    private final MongoCollection<Document> handedIn;
    private final Scheduler hands;

    StoredPhotos(FileStore files, MongoCollection<Document> handedIn, Scheduler hands) {
        this.files = files;
        this.handedIn = handedIn;
        this.hands = hands;
    }

    @Override
    public Mono<Void> keep(Claim claim, Flux<byte[]> content) {
        return Mono.fromSupplier(() -> PictureType.named(claim.mediaType())).flatMap(type -> Mono.usingWhen(
                        Mono.fromCallable(() -> new Arriving(files.begin(LARGEST), type)).subscribeOn(hands),
                        arriving -> content.publishOn(hands).doOnNext(arriving::take).then(Mono.fromRunnable(() -> arriving.keep(claim.sha256()))),
                        arriving -> Mono.fromRunnable(arriving::close).subscribeOn(hands))
                .then(note(claim, type)));
    }

    @Override
    public Mono<Boolean> has(String caseId, String sha256) {
        return found(caseId, sha256).hasElement();
    }

    @Override
    public Mono<Photo> read(String caseId, String sha256) {
        return found(caseId, sha256).switchIfEmpty(Mono.error(Absent::new))
                .flatMap(note -> Mono.fromCallable(() -> new Photo(note.getString("mediaType"), content(sha256))).subscribeOn(hands));
    }

    private Mono<Document> found(String caseId, String sha256) {
        return Mono.from(handedIn.find(eq("_id", nameOf(caseId, sha256))).first());
    }

    private Mono<Void> note(Claim claim, PictureType type) {
        return Mono.from(handedIn.insertOne(new Document("_id", nameOf(claim.caseId(), claim.sha256()))
                        .append("schema", 1).append("mediaType", type.mediaType()).append("by", claim.by())))
                .then().onErrorResume(Duplicates::is, again -> Mono.empty());
    }

    private byte[] content(String sha256) {
        try (StoredContent content = files.open(new FileId(sha256))) {
            return content.readAll();
        }
    }

    private static String nameOf(String caseId, String sha256) {
        return caseId + "/" + sha256;
    }
}
