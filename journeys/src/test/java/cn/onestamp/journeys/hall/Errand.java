package cn.onestamp.journeys.hall;

import cn.onestamp.journeys.town.Clerk;
import cn.onestamp.journeys.town.Letter;
import cn.onestamp.journeys.town.Matter;
import cn.onestamp.journeys.town.Officer;
import cn.onestamp.journeys.town.Receipt;
import cn.onestamp.journeys.town.Resident;
import cn.onestamp.journeys.town.Town;
import cn.onestamp.journeys.town.Township;
import cn.onestamp.journeys.town.Wish;
import java.util.UUID;

/** One case on its way through the hall, taken as far as a test needs it. */
public final class Errand {

    private static final Township HERE = Township.DONGHUA;

    private final Hall hall;
    public final Resident resident;
    public final Clerk clerk;
    public final Officer reviewer;
    public final Officer approver;
    public final Officer keeper;
    public final Wish wish;

    private Errand(Hall hall, String person) {
        Town town = hall.town();
        this.hall = hall;
        this.resident = town.resident(person);
        this.clerk = town.clerk(HERE, 0);
        this.reviewer = town.reviewer(HERE, 0);
        this.approver = town.approver(HERE, 0);
        this.keeper = town.keeper(HERE, 0);
        this.wish = Wish.toEnterTheForest(resident.card(), HERE.village(), Hall.DAY);
    }

    public static Errand of(String person) {
        Errand errand = new Errand(Hall.running(), person);
        errand.resident.bindsTheAccount();
        return errand;
    }

    public Matter draft() {
        return resident.asksFor(wish);
    }

    public Matter complete() {
        return resident.handsIn(draft(), wish.material(), Letter.saying("Errand " + UUID.randomUUID()));
    }

    public Receipt submitted() {
        return resident.submits(complete());
    }

    public Matter accepted() {
        Receipt receipt = submitted();
        return clerk.accepts(receipt.matter());
    }

    /** As the back office has it. */
    public Matter underReview() {
        return reviewer.finds(accepted().id(), hall.patience());
    }

    public Matter proposed() {
        return reviewer.proposes(underReview(), "材料齐全，符合条件，建议准予。");
    }

    public Matter granted() {
        return approver.grants(proposed(), "同意。");
    }
}
