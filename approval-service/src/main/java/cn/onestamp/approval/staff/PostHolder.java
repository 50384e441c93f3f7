package cn.onestamp.approval.staff;

import cn.onestamp.approval.cases.ApprovalCase;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.rights.Rights;
import cn.onestamp.platform.town.TownTime;
import reactor.core.publisher.Mono;

/** Makes sure that whoever acts holds the post for it; a case that is nobody's business of theirs is absent. */
public final class PostHolder {

    private final Rights rights;
    private final PostsNow postsNow;
    private final TownTime town;

    public PostHolder(Rights rights, PostsNow postsNow, TownTime town) {
        this.rights = rights;
        this.postsNow = postsNow;
        this.town = town;
    }

    /** By the read copy, which follows a change within seconds. */
    public <T extends ApprovalCase> T mayDo(String action, T matter, String account) {
        if (rights.allowing(account, action, matter.file().matterIn(matter.status()), town.today()).isEmpty()) {
            throw new Absent();
        }
        return matter;
    }

    /** By the owner's word of this moment. */
    public <T extends ApprovalCase> Mono<T> mayDoNow(String action, T matter, String account) {
        return postsNow.of(account).map(posts -> {
            if (rights.allowing(posts.stream(), action, matter.file().matterIn(matter.status()), town.today()).isEmpty()) {
                throw new Absent();
            }
            return matter;
        });
    }
}
