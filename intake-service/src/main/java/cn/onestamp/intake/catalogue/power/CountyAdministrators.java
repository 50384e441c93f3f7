package cn.onestamp.intake.catalogue.power;

import cn.onestamp.intake.catalogue.Catalogue;
import cn.onestamp.intake.catalogue.PostAssignment;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.rights.Matter;
import cn.onestamp.platform.rights.Post;
import cn.onestamp.platform.rights.Rights;
import cn.onestamp.platform.town.TownTime;
import java.util.List;
import reactor.core.publisher.Mono;

/** Who may change the list for a township, by the posts as they are kept at this moment; for others it is not there. */
public final class CountyAdministrators {

    private final Catalogue catalogue;
    private final Rights rights;
    private final TownTime town;

    CountyAdministrators(Catalogue catalogue, Rights rights, TownTime town) {
        this.catalogue = catalogue;
        this.rights = rights;
        this.town = town;
    }

    /** @throws Absent (as a signal) unless the account holds a post for it whose division contains the place */
    public Mono<Void> mayDo(String action, DivisionCode place, String account) {
        Matter matter = new Matter("", "", "", place);
        return catalogue.postsOf(account).map(PostAssignment::asRight).collectList()
                .filter(held -> allows(held, action, matter))
                .switchIfEmpty(Mono.error(Absent::new))
                .then();
    }

    private boolean allows(List<Post> held, String action, Matter matter) {
        return rights.allowing(held.stream(), action, matter, town.today()).isPresent();
    }
}
