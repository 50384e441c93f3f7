package cn.onestamp.intake.person;

import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.reference.Shelf;
import cn.onestamp.platform.rights.Desk;
import cn.onestamp.platform.rights.Post;
import cn.onestamp.platform.rights.Rights;
import cn.onestamp.platform.town.TownTime;
import java.time.LocalDate;

/** Who declares whose relatives: everybody on a post their own, the county's desk of posts those of everybody there. */
final class Colleagues {

    private static final String DECLARE = "declare-kin";
    private static final String KEEP = "keep-kin";

    private final Rights rights;
    private final Shelf<Post> posts;
    private final TownTime town;

    Colleagues(Rights rights, Shelf<Post> posts, TownTime town) {
        this.rights = rights;
        this.posts = posts;
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

    private void mustBeOnAPost(String account) {
        if (rights.desks(account, DECLARE, town.today()).isEmpty()) {
            throw new Absent();
        }
    }
}
