package cn.onestamp.intake.hall;

import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.problem.NotAllowed;
import cn.onestamp.platform.town.TownTime;
import java.util.Optional;

/** An enquiry is its owner's; their colleagues see that it is there, to everybody else it is absent. */
final class Ownership {

    private final PostHolders holders;
    private final TownTime town;

    Ownership(PostHolders holders, TownTime town) {
        this.holders = holders;
        this.town = town;
    }

    /**
     * The same enquiry.
     *
     * @throws Absent for whoever does not work where it is owned, NotAllowed for a colleague of the owner
     */
    Enquiry mustBeOf(String account, Enquiry enquiry) {
        boolean colleague = holders.organsOf(account, town.today()).contains(enquiry.owner().organ());
        boolean owner = isOwnedBy(account, enquiry) && holders.isOnAPost(account, town.today());
        if (owner || (colleague && !hasOwnerAtWork(enquiry))) {
            return enquiry;
        }
        throw colleague ? new NotAllowed("Whoever was asked first owns the enquiry until it is handed over") : new Absent();
    }

    /** What somebody owned who has left is their colleagues' to answer, so that nobody waits for ever. */
    private boolean hasOwnerAtWork(Enquiry enquiry) {
        return enquiry.owner().account().filter(owner -> holders.isOnAPost(owner, town.today())).isPresent();
    }

    private static boolean isOwnedBy(String account, Enquiry enquiry) {
        return enquiry.owner().account().equals(Optional.of(account));
    }
}
