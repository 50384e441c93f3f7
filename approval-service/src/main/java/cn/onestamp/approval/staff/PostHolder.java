package cn.onestamp.approval.staff;

import cn.onestamp.approval.cases.ApprovalCase;
import cn.onestamp.approval.cases.PowersInForce;
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
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * Makes sure that whoever acts holds the post for it, that the action table allows the act in the status of the case, and
 * that nothing makes them stay away from it. A case that is nobody's business of theirs is absent.
 */
public final class PostHolder {

    private final Rights rights;
    private final PostsNow postsNow;
    private final Recusal recusal;
    private final PowersInForce powers;
    private final TownTime town;

    public PostHolder(Rights rights, PostsNow postsNow, Recusal recusal, PowersInForce powers, TownTime town) {
        this.rights = rights;
        this.postsNow = postsNow;
        this.recusal = recusal;
        this.powers = powers;
        this.town = town;
    }

    /**
     * A case before somebody who may act on it.
     *
     * @param act names the person stood in for, where the post is a B-post (AB 岗)
     */
    public record Held<T extends ApprovalCase>(T matter, Act act) {}

    /** By the read copy, which follows a change within seconds. */
    public <T extends ApprovalCase> Mono<Held<T>> mayDo(String action, T matter, Act act) {
        return Mono.fromSupplier(() -> checked(action, matter, act,
                        rights.allowing(act.account(), action, matter.file().matterIn(matter.status()), town.today())))
                .flatMap(this::ofOthers)
                .map(this::standing);
    }

    /** Whether somebody else could do it here today. */
    public boolean couldDo(String action, ApprovalCase matter, String account) {
        return rights.allowing(account, action, matter.file().matterIn(matter.status()), town.today()).isPresent();
    }

    /** The organs for which this account may give the opinion they were asked for. */
    public List<String> speaksFor(String account, ApprovalCase matter) {
        return rights.desks(account, "give-opinion", town.today()).stream()
                .filter(desk -> desk.scope().contains(matter.file().place()))
                .map(Desk::organ).filter(matter.file().examination().asked()::contains).distinct().sorted().toList();
    }

    /** By the owner's word of this moment, for somebody whom the realm vouches for at this moment. */
    public <T extends ApprovalCase> Mono<Held<T>> mayDoNow(String action, T matter, VouchedAct act) {
        return overseesNow(action, matter, act).map(this::standing);
    }

    /** By the owner's word of this moment, for an act that does not rest on the power of the township. */
    public <T extends ApprovalCase> Mono<Held<T>> overseesNow(String action, T matter, VouchedAct vouched) {
        Act act = vouched.act();
        return postsNow.of(act.account()).map(posts -> checked(action, matter, act,
                        rights.allowing(posts.stream(), action, matter.file().matterIn(matter.status()), town.today())))
                .flatMap(this::ofOthers);
    }

    private <T extends ApprovalCase> Mono<Held<T>> ofOthers(Held<T> held) {
        return recusal.mustNotConcern(held.matter().file().id(), held.act()).thenReturn(held);
    }

    private <T extends ApprovalCase> Held<T> standing(Held<T> held) {
        T matter = held.matter();
        if (powers.awaitsAChoice(matter, town.today())) {
            throw new NotNow("The power for this case was taken back; the county has to choose who finishes it",
                    matter.status(), matter.revision().version());
        }
        return held;
    }

    private <T extends ApprovalCase> Held<T> checked(String action, T matter, Act act, Optional<Post> post) {
        if (post.isEmpty()) {
            throw new Absent();
        }
        if (!rights.possibleIn(action, matter.status())) {
            throw new NotNow("The case has moved on", matter.status(), matter.revision().version());
        }
        return new Held<>(matter, act.standingInFor(post.get().coverFor()));
    }
}
