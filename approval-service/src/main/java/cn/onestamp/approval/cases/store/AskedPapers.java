package cn.onestamp.approval.cases.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;

import cn.onestamp.approval.cases.PaperAsked;
import cn.onestamp.approval.cases.PapersAsked;
import cn.onestamp.platform.id.DivisionCode;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.List;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Papers asked for, as they lie in the document of their case; hearing or doing the same again asks for no second one. */
final class AskedPapers implements PapersAsked {

    /** The names of those that wait. */
    static final String WAITING = "unsealed";

    private static final String ASKED = "papers";

    private final MongoCollection<Document> cases;

    AskedPapers(MongoCollection<Document> cases) {
        this.cases = cases;
    }

    /** It is sealed when somebody looks at it first. */
    static Bson onceLookedAt(PaperAsked paper) {
        return addToSet(ASKED, written(paper));
    }

    /** It is sealed whether anybody looks at it or not. */
    static Bson atOnce(PaperAsked paper) {
        return combine(onceLookedAt(paper), addToSet(WAITING, paper.id()));
    }

    @Override
    public Flux<PaperAsked> of(String caseId) {
        return Mono.from(cases.find(eq("_id", caseId)).first()).flatMapIterable(AskedPapers::asked);
    }

    @Override
    public Flux<PaperAsked> waiting() {
        return Flux.from(cases.find(gt(WAITING, ""))).concatMapIterable(AskedPapers::waitingIn);
    }

    @Override
    public Mono<Void> sealed(PaperAsked paper) {
        return Mono.from(cases.updateOne(eq("_id", paper.caseId()), pull(WAITING, paper.id()))).then();
    }

    private static List<PaperAsked> waitingIn(Document stored) {
        List<String> waiting = stored.getList(WAITING, String.class);
        return asked(stored).stream().filter(paper -> waiting.contains(paper.id())).toList();
    }

    private static List<PaperAsked> asked(Document stored) {
        return stored.getList(ASKED, Document.class, List.of()).stream().map(AskedPapers::read).toList();
    }

    private static Document written(PaperAsked paper) {
        return new Document("id", paper.id()).append("decidedBy", paper.decidedBy()).append("handledAt", paper.handledAt())
                .append("place", paper.place().value()).append("facts", new Document(new TreeMap<>(paper.facts())));
    }

    private static PaperAsked read(Document stored) {
        return new PaperAsked(stored.getString("id"), stored.getString("decidedBy"), stored.getString("handledAt"),
                new DivisionCode(stored.getString("place")), stored.get("facts", Document.class));
    }
}
