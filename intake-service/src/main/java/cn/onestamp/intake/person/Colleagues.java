package cn.onestamp.intake.person;

import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.problem.Remediable.Fault;
import cn.onestamp.platform.reference.Shelf;
import cn.onestamp.platform.rights.Desk;
import cn.onestamp.platform.rights.Post;
import cn.onestamp.platform.rights.Rights;
import cn.onestamp.platform.town.TownTime;
import java.time.LocalDate;
import java.util.List;
import reactor.core.publisher.Mono;

/** Who declares whose relatives: everybody on a post their own, the county's desk of posts those of everybody there. */
final class Colleagues {

    private static final String DECLARE = "declare-kin";
    private static final String KEEP = "keep-kin";

    private final Rights rights;
    private final Shelf<Post> posts;
    private final Selves selves;
    private final TownTime town;

    Colleagues(Rights rights, Shelf<Post> posts, Selves selves, TownTime town) {
        this.rights = rights;
        this.posts = posts;
        this.selves = selves;
        this.town = town;
    }

    /** @throws Absent unless it is their own, or that of somebody of their county */
    void mustKnow(String staff, String asker) {
        if (staff.equals(asker)) {
            mustBeOnAPost(asker);
        } else {
            mustOversee(staff, asker);
        }
    }

    /** @throws Absent unless the member of staff is on a post in a division whose posts the asker keeps */
    void mustOversee(String staff, String asker) {
        LocalDate today = town.today();
        boolean overseen = rights.desks(asker, KEEP, today).stream().map(Desk::scope).anyMatch(scope -> posts.in(staff).stream()
                .anyMatch(post -> post.holdsOn(today) && scope.contains(new DivisionCode(post.divisionScope()))));
        if (!overseen || staff.equals(asker)) {
            throw new Absent();
        }
    }

    /** The same relative; Remediable where that is the member of staff themselves, who stays away from their own cases anyway. */
    Mono<PersonCard> another(PersonCard relative, String staff) {
        return selves.isOf(staff, relative.personId()).flatMap(self -> self
                ? Mono.error(new Remediable(List.of(new Fault("", "KIN_IS_SELF", "不能把本人登记为自己的亲属，本人的事依规定本来就要回避。"))))
                : Mono.just(relative));
    }

    private void mustBeOnAPost(String account) {
        if (rights.desks(account, DECLARE, town.today()).isEmpty()) {
            throw new Absent();
        }
    }
}
