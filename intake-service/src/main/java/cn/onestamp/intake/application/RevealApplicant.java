package cn.onestamp.intake.application;

import cn.onestamp.intake.application.FullApplicants.Full;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.problem.Remediable.Fault;
import cn.onestamp.platform.rights.Matter;
import cn.onestamp.platform.rights.Post;
import cn.onestamp.platform.rights.PostsNow;
import cn.onestamp.platform.rights.Rights;
import cn.onestamp.platform.town.TownTime;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * Behind the mask (个人信息保护法 arts 6, 51): who judges a case sees the applicant in full for a reason, which the audit has
 * before anything is shown. Whether the post is still held is asked of its owner at that moment.
 */
public final class RevealApplicant {

    private static final List<String> ACTIONS = List.of("reveal-at-the-window", "reveal");
    private static final int SHORTEST = 10;
    private static final int LONGEST = 200;

    /** Whoever may look, by the posts of this moment, and does not have to stay away. */
    record Lookers(Rights rights, PostsNow posts, Recusal recusal, TownTime town) {

        Mono<Post> mayLookAt(ApplicationLists.Seen seen, String account) {
            Matter matter = seen.application().matter();
            return posts.of(account).map(held -> ACTIONS.stream()
                            .filter(action -> rights.possibleIn(action, seen.progress().status()))
                            .flatMap(action -> rights.allowing(held.stream(), action, matter, town.today()).stream()).findFirst())
                    .map(post -> post.orElseThrow(Absent::new))
                    .flatMap(post -> recusal.mustNotConcern(account, seen.application().dossier()).thenReturn(post));
        }
    }

    /** {@code phone}: as the applicant gave it. */
    public record Revealed(Full applicant, Optional<String> phone) {}

    private final ApplicationLists lists;
    private final Lookers lookers;
    private final FullApplicants applicants;
    private final Reveals reveals;
    private final ReadingLog log;

    RevealApplicant(ApplicationLists lists, Lookers lookers, FullApplicants applicants, Reveals reveals, ReadingLog log) {
        this.lists = lists;
        this.lookers = lookers;
        this.applicants = applicants;
        this.reveals = reveals;
        this.log = log;
    }

    public Mono<Revealed> reveal(String id, String reason, String account) {
        return lists.see(id).flatMap(seen -> lookers.mayLookAt(seen, account)
                .map(post -> forAReason(reason, post))
                .flatMap(post -> reveals.count(account).then(Mono.defer(() -> revealed(seen.application().dossier(), reason, account, post)))));
    }

    private Mono<Revealed> revealed(Dossier dossier, String reason, String account, Post post) {
        ReadingLog.Reading reading = new ReadingLog.Reading(account, post.coverFor(), dossier.id(), "applicant", post.post());
        return applicants.get(dossier.applicantId())
                .flatMap(full -> log.putDownInFull(reading, reason.strip()).thenReturn(new Revealed(full, phoneIn(dossier))));
    }

    private static Optional<String> phoneIn(Dossier dossier) {
        return Optional.ofNullable(dossier.form().get("phone")).filter(String.class::isInstance).map(String.class::cast);
    }

    private static Post forAReason(String reason, Post post) {
        int length = reason.strip().codePointCount(0, reason.strip().length());
        if (length < SHORTEST || length > LONGEST) {
            throw new Remediable(List.of(new Fault("/reason", "reason-length", "请写明查看完整信息的理由，10至200字")));
        }
        return post;
    }
}
