package cn.onestamp.intake.catalogue.post;

import cn.onestamp.intake.catalogue.Organs;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.problem.NotAllowed;
import cn.onestamp.platform.rights.Desk;
import cn.onestamp.platform.rights.Matter;
import cn.onestamp.platform.rights.Post;
import cn.onestamp.platform.rights.Rights;
import cn.onestamp.platform.town.TownTime;
import java.util.List;
import reactor.core.publisher.Mono;

/** Who may put people on posts where, by the posts as they are kept at this moment; for others these are not there. */
public final class PostAdministrators {

    private final Posts posts;
    private final Organs organs;
    private final Rights rights;
    private final TownTime town;

    PostAdministrators(Posts posts, Organs organs, Rights rights, TownTime town) {
        this.posts = posts;
        this.organs = organs;
        this.rights = rights;
        this.town = town;
    }

    /** Signals Absent for a post or an organ outside the division of the account, NotAllowed for one's own. */
    Mono<Void> mayChange(String action, KeptPost changed, String account) {
        return organs.find(changed.organ()).switchIfEmpty(Mono.error(Absent::new))
                .flatMap(organ -> mayDo(action, account, List.of(new DivisionCode(organ.division()), new DivisionCode(changed.divisionScope()))))
                .then(Mono.defer(() -> changed.account().equals(account)
                        ? Mono.error(new NotAllowed("Nobody changes their own posts")) : Mono.empty()));
    }

    /** Signals Absent unless the organ lies in the division of the account. */
    Mono<Void> maySee(String organ, String account) {
        return organs.find(organ).switchIfEmpty(Mono.error(Absent::new))
                .flatMap(found -> mayDo("end-post", account, List.of(new DivisionCode(found.division()))));
    }

    /** The divisions in which the account puts people on posts. */
    Mono<List<DivisionCode>> overseen(String account) {
        return Mono.fromSupplier(() -> rights.desks(account, "end-post", town.today()).stream().map(Desk::scope).toList());
    }

    private Mono<Void> mayDo(String action, String account, List<DivisionCode> places) {
        return posts.of(account).map(PostAdministrators::asRight).collectList()
                .filter(held -> places.stream().allMatch(place ->
                        rights.allowing(held.stream(), action, new Matter("", "", "", place), town.today()).isPresent()))
                .switchIfEmpty(Mono.error(Absent::new))
                .then();
    }

    private static Post asRight(KeptPost kept) {
        return new Post(kept.account(), kept.organ(), kept.post(), kept.divisionScope(), kept.from(), kept.to(), kept.coverFor());
    }
}
