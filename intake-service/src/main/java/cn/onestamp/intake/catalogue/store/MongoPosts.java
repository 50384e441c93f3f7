package cn.onestamp.intake.catalogue.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import cn.onestamp.intake.catalogue.Kind;
import cn.onestamp.intake.catalogue.PostAssignment;
import cn.onestamp.intake.catalogue.post.KeptPost;
import cn.onestamp.intake.catalogue.post.Posts;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.event.Happened;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Change;
import cn.onestamp.platform.store.Revision;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Posts beside what the seed keeps of them: {@code data} is published, {@code guide} stays here; a desk's word no row undoes. */
final class MongoPosts implements Posts {

    private static final int SCHEMA = 2;

    private final Aggregates posts;

    MongoPosts(Aggregates posts) {
        this.posts = posts;
    }

    @Override
    public Mono<KeptPost> get(String id) {
        return posts.get(id).map(MongoPosts::read);
    }

    @Override
    public Mono<KeptPost> getFor(String id, Act act) {
        return posts.getFor(id, act).map(MongoPosts::read);
    }

    @Override
    public Mono<KeptPost> findFor(String id, Act act) {
        return getFor(id, act).onErrorResume(Absent.class, nobody -> Mono.empty());
    }

    @Override
    public Flux<KeptPost> of(String account) {
        return Flux.from(posts.documents().find(eq("data.account", account))).map(MongoPosts::read);
    }

    @Override
    public Flux<KeptPost> at(@Nullable String organ) {
        return Flux.from((organ == null ? posts.documents().find() : posts.documents().find(eq("data.organ", organ)))
                .sort(ascending("_id"))).map(MongoPosts::read);
    }

    @Override
    public Mono<Map<String, Object>> recordAssigned(KeptPost assigned, Map<String, Object> answer, Act act) {
        Document told = published(assigned);
        Happened event = new Happened(Kind.POST.birth(), told);
        if (assigned.revision().equals(Revision.UNBORN)) {
            Document unborn = new Document("_id", assigned.id()).append("schema", SCHEMA)
                    .append("data", told).append("guide", kept(assigned)).append(DeskWord.FIELD, told);
            return posts.insert(unborn, new Change(combine(), List.of(event), answer), act);
        }
        return posts.record(assigned.id(), assigned.revision(), new Change(
                combine(set("data", told), set("guide", kept(assigned)), set(DeskWord.FIELD, told)), List.of(event), answer), act);
    }

    @Override
    public Mono<Map<String, Object>> recordEnded(KeptPost ended, String reason, Map<String, Object> answer, Act act) {
        Document told = published(ended);
        return posts.record(ended.id(), ended.revision(), new Change(
                combine(set("data", told), set(DeskWord.FIELD, new Document("to", told.get("to"))), set("endedBecause", reason)),
                List.of(new Happened("catalogue.post-ended", told)), answer), act);
    }

    private static Document published(KeptPost post) {
        return StoredEntries.members(new PostAssignment(post.account(), post.organ(), post.post(), post.divisionScope(),
                post.from(), post.to(), post.coverFor()));
    }

    private static Document kept(KeptPost post) {
        return new Document("personnelOrgan", post.personnelOrgan()).append("certificateNo", post.certificateNo());
    }

    private static KeptPost read(Document stored) {
        PostAssignment told = StoredEntries.post(stored);
        Document kept = stored.get("guide", new Document());
        return new KeptPost(told.account(), told.organ(), told.post(), told.divisionScope(), told.from(), told.to(), told.coverFor(),
                kept.get("personnelOrgan", told.organ()), kept.getString("certificateNo"), Aggregates.revisionOf(stored));
    }
}
