package cn.onestamp.journeys.bench;

import cn.onestamp.journeys.door.Patience;
import cn.onestamp.journeys.town.Card;
import cn.onestamp.journeys.town.Clerk;
import cn.onestamp.journeys.town.Letter;
import cn.onestamp.journeys.town.Matter;
import cn.onestamp.journeys.town.Officer;
import cn.onestamp.journeys.town.Passerby;
import cn.onestamp.journeys.town.Receipt;
import cn.onestamp.journeys.town.Resident;
import cn.onestamp.journeys.town.Town;
import cn.onestamp.journeys.town.Township;
import cn.onestamp.journeys.town.Visitor;
import cn.onestamp.journeys.town.Wish;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Five people who carry one case after another through the hall: who asks, accepts, proposes, grants and seals. */
record Crew(Resident resident, Clerk clerk, Officer reviewer, Officer approver, Officer keeper, Passerby anyone, Wish wish,
        Patience patience) {

    /** A case that was carried to its end, as the answers said. */
    record Done(Card applicant, Receipt receipt, String verificationCode) {}

    /** @param which the same number always gives the same people */
    static Crew of(Town town, int which, LocalDate day, Patience patience) {
        Township township = Township.values()[which % Township.values().length];
        int turn = which / Township.values().length;
        List<Card> residents = town.people().residents();
        Resident resident = town.resident(residents.get(which % residents.size()).account());
        Clerk clerk = town.clerk(township, turn);
        return new Crew(resident, clerk, town.reviewer(township, turn), town.approver(township, turn),
                town.keeperOtherThan(clerk, township, turn), town.anyone(),
                Wish.toEnterTheForest(resident.card(), township.village(), day.plusDays(7)), patience);
    }

    Stream<Visitor> everybody() {
        return Stream.of(resident.visitor(), clerk.visitor(), reviewer.visitor(), approver.visitor(), keeper.visitor());
    }

    /** Whether the applicant was told everything is compared in the end; waiting for it here would only measure polling. */
    Done carry(String remark) {
        Matter draft = resident.asksFor(wish);
        Receipt receipt = resident.submits(resident.handsIn(draft, wish.material(), Letter.saying(remark)));
        String id = receipt.matter().id();
        clerk.atTheWindow();
        clerk.accepts(receipt.matter());
        Matter proposed = reviewer.proposes(reviewer.finds(id, patience), "材料齐全，符合条件，建议准予。");
        approver.grants(approver.finds(id, patience), "同意。");
        String code = keeper.seals(keeper.finds(proposed.id(), patience));
        resident.readsNotices();
        anyone.verifies(code);
        return new Done(resident.card(), receipt, code);
    }
}
