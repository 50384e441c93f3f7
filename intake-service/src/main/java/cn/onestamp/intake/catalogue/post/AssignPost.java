package cn.onestamp.intake.catalogue.post;

import cn.onestamp.intake.catalogue.KeptOrgan;
import cn.onestamp.intake.catalogue.Organs;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.NotNow;
import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.problem.Remediable.Fault;
import cn.onestamp.platform.store.Revision;
import cn.onestamp.platform.town.TownTime;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** The county puts somebody on a post. */
public final class AssignPost {

    private final Posts posts;
    private final Organs organs;
    private final Staff staff;
    private final PostAdministrators administrators;
    private final TownTime town;

    AssignPost(Posts posts, Organs organs, Staff staff, PostAdministrators administrators, TownTime town) {
        this.posts = posts;
        this.organs = organs;
        this.staff = staff;
        this.administrators = administrators;
        this.town = town;
    }

    /** @param wanted its revision is not looked at */
    public Mono<Map<String, Object>> assign(KeptPost wanted, Act act) {
        return administrators.mayChange("assign-post", wanted, act.account())
                .then(Mono.defer(() -> posts.findFor(wanted.id(), act)))
                .map(before -> wanted.after(vacant(before)))
                .defaultIfEmpty(wanted.after(Revision.UNBORN))
                .flatMap(this::sound)
                .flatMap(sound -> posts.recordAssigned(sound, PostAnswer.of(sound, town.today()), act));
    }

    private Revision vacant(KeptPost before) {
        if (!before.hasEndedBy(town.today())) {
            throw new NotNow("This person is on this post already", "HELD", before.revision().version());
        }
        return before.revision();
    }

    private Mono<KeptPost> sound(KeptPost wanted) {
        Mono<List<KeptPost>> stood = wanted.coverFor() == null ? Mono.just(List.of()) : posts.of(wanted.coverFor()).collectList();
        return posts.of(wanted.account()).collectList().flatMap(held -> isEmployed(wanted, held).flatMap(employed ->
                stood.flatMap(others -> organs.all().collectMap(KeptOrgan::code).map(known ->
                        checked(new PostRules.Plan(wanted, employed, held, others, known, town.today()))))));
    }

    /** Whoever has ever been on a post needs no register to be known. */
    private Mono<Boolean> isEmployed(KeptPost wanted, List<KeptPost> held) {
        return held.isEmpty() ? staff.employs(wanted.account()) : Mono.just(true);
    }

    private static KeptPost checked(PostRules.Plan plan) {
        List<Fault> faults = PostRules.faults(plan);
        Remediable.ifAny(faults);
        return plan.wanted();
    }
}
