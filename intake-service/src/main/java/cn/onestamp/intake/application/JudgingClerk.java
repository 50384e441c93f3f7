package cn.onestamp.intake.application;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.caller.VouchedAct;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.rights.Post;
import cn.onestamp.platform.rights.PostsNow;
import cn.onestamp.platform.rights.Rights;
import cn.onestamp.platform.town.TownTime;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Who may judge: whoever holds the post for it where it is handled or overseen, and nobody from what they have to stay away. */
final class JudgingClerk {

    /**
     * An application before somebody who may judge it.
     *
     * @param act names the person stood in for, where the post is a B-post (AB 岗)
     */
    record Held(Application application, Act act) {

        String account() {
            return act.account();
        }
    }

    private final Applications applications;
    private final Rights rights;
    private final PostsNow postsNow;
    private final Recusal recusal;
    private final TownTime town;

    JudgingClerk(Applications applications, Rights rights, PostsNow postsNow, Recusal recusal, TownTime town) {
        this.applications = applications;
        this.rights = rights;
        this.postsNow = postsNow;
        this.recusal = recusal;
        this.town = town;
    }

    /**
     * By the read copy; fails as Absent on every other post and as NotAllowed for somebody who has to stay away.
     *
     * @param action name of a row of {@code actions.json}
     */
    Mono<Held> mayDo(String action, String id, Act act) {
        return applications.getFor(id, act).flatMap(application -> held(application, act,
                rights.allowing(act.account(), action, application.matter(), town.today())));
    }

    /** The same by the posts as their owner knows them at this moment. */
    Mono<Held> mayDoNow(String action, String id, VouchedAct vouched) {
        Act act = vouched.act();
        return applications.getFor(id, act).flatMap(application -> postsNow.of(act.account()).flatMap(posts -> held(application, act,
                rights.allowing(posts.stream(), action, application.matter(), town.today()))));
    }

    private Mono<Held> held(Application application, Act act, Optional<Post> post) {
        if (application instanceof Application.Draft || post.isEmpty()) {
            return Mono.error(new Absent());
        }
        return recusal.mustNotConcern(act.account(), application.dossier())
                .thenReturn(new Held(application, act.standingInFor(post.get().coverFor())));
    }
}
