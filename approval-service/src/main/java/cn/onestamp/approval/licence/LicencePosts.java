package cn.onestamp.approval.licence;

import cn.onestamp.approval.staff.Recusal;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.caller.VouchedAct;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.problem.NotNow;
import cn.onestamp.platform.rights.Desk;
import cn.onestamp.platform.rights.Post;
import cn.onestamp.platform.rights.PostsNow;
import cn.onestamp.platform.rights.Rights;
import cn.onestamp.platform.town.TownTime;
import java.util.List;
import reactor.core.publisher.Mono;

/** Which staff a licence concerns. To act on it takes the owner's word on the post at that moment, and no tie to the holder. */
final class LicencePosts {

    private static final String ACT = "act-on-licence";
    private static final String READ = "read-licence";

    private final Rights rights;
    private final PostsNow postsNow;
    private final Recusal recusal;
    private final TownTime town;

    LicencePosts(Rights rights, PostsNow postsNow, Recusal recusal, TownTime town) {
        this.rights = rights;
        this.postsNow = postsNow;
        this.recusal = recusal;
        this.town = town;
    }

    /** Absent for whom it does not concern; otherwise the act, with the person stood in for on a B-post (AB 岗). */
    Mono<Act> mayActNow(Licence licence, VouchedAct vouched) {
        Act act = vouched.act();
        return postsNow.of(act.account())
                .map(posts -> rights.allowing(posts.stream(), ACT, licence.file().entry().matterIn(licence.status()), town.today())
                        .orElseThrow(Absent::new))
                .map(post -> allowed(licence, act, post))
                .flatMap(allowed -> recusal.mustNotConcern(licence.file().entry().id(), allowed).thenReturn(allowed));
    }

    boolean mayRead(Licence licence, String account) {
        return rights.allowing(account, READ, licence.file().entry().matterIn(licence.status()), town.today()).isPresent();
    }

    List<Desk> desks(String account) {
        return rights.desks(account, READ, town.today());
    }

    private Act allowed(Licence licence, Act act, Post post) {
        if (!rights.possibleIn(ACT, licence.status().name())) {
            throw new NotNow("The licence is struck from the register", licence.status().name(), licence.revision().version());
        }
        return act.standingInFor(post.coverFor());
    }
}
