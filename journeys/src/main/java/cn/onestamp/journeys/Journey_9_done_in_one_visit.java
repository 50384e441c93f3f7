package cn.onestamp.journeys;

import cn.onestamp.journeys.door.Answer;
import cn.onestamp.journeys.door.Unexpected;
import cn.onestamp.journeys.town.Asking;
import cn.onestamp.journeys.town.Clerk;
import cn.onestamp.journeys.town.Letter;
import cn.onestamp.journeys.town.Matter;
import cn.onestamp.journeys.town.Officer;
import cn.onestamp.journeys.town.Receipt;
import cn.onestamp.journeys.town.Resident;
import cn.onestamp.journeys.town.Town;
import cn.onestamp.journeys.town.Township;
import cn.onestamp.journeys.town.Wish;
import cn.onestamp.platform.verification.Verdict;
import java.util.List;
import java.util.UUID;

/**
 * One way to the window, and both are done: what is decided at once (即来即办, S63) the clerk accepts, the chief decides and
 * the keeper seals in the name of the department that entrusted it; what is only filed (备案, S62) never waits for anybody.
 */
public final class Journey_9_done_in_one_visit implements Journey {

    private static final Township HERE = Township.DONGHUA;
    private static final String PERSON = "wang.decai";
    private static final String ENTRUSTING = "人力资源和社会保障局";

    private final Stage stage;
    private final Resident resident;
    private final Clerk clerk;
    private final Officer chief;
    private final Officer keeper;

    public Journey_9_done_in_one_visit(Stage stage) {
        Town town = stage.town();
        this.stage = stage;
        this.resident = town.resident(PERSON);
        this.clerk = town.clerk(HERE, 0);
        this.chief = town.officer(HERE.name() + "_CENTRE", "WINDOW_CHIEF");
        this.keeper = town.keeper(HERE, 0);
    }

    @Override
    public String title() {
        return "旅程 9：即来即办，当场备案 | Journey 9: done in one visit";
    }

    @Override
    public List<TakenHome> play() {
        resident.bindsTheAccount();
        TakenHome paper = isDecidedAtOnce();
        isTakenOnFile();
        return List.of(paper);
    }

    private TakenHome isDecidedAtOnce() {
        Wish wish = Wish.onTheGeneralForm("532014015000", "农村劳动力外出务工信息登记", "", resident.card(), HERE.village());
        Receipt receipt = isAcceptedAtTheWindow(clerk.serves(resident.card(), wish), wish);
        Matter waiting = chief.finds(receipt.matter().id(), stage.patience());
        stage.must(waiting.status().equals("AT_THE_WINDOW") && chief.hasOnDesk("window", waiting.id()), "it waits for the chief of the window only");
        Answer tried = clerk.visitor().asks(Asking.toGrantAtOnce(waiting.id(), waiting.version(), "同意"));
        tried.expect(403, 404);
        Matter granted = chief.grantsAtOnce(waiting, "材料齐全，当场办结。");
        chief.visitor().asks(Asking.toSeal(granted.id(), granted.version())).expect(403, 404);
        String code = keeper.seals(granted);
        stage.tell("首席代表%s当场决定（受理人自己不行，%d），%s盖章，查验码 %s", "the chief %s decides on the spot (who accepted may not, %d), %s seals: %s",
                chief.card().name(), tried.status(), keeper.card().name(), code);
        return isOfTheEntrustingOrgan(receipt);
    }

    /** Journey 6 in small: who is entrusted acts in the name of who entrusts (行政许可法 art. 24). */
    private TakenHome isOfTheEntrustingOrgan(Receipt receipt) {
        TakenHome paper = SealedPaper.takenHome(stage, resident, receipt, "journey-9");
        String organ = switch (stage.verifier().verify(resident.downloads(receipt.matter().id(), "ofd"))) {
            case Verdict.Intact intact -> intact.organ().name();
            case Verdict.Refused refused -> throw new Unexpected("The paper is refused: " + refused);
        };
        stage.must(organ.endsWith(ENTRUSTING), "the paper is of the organ that entrusted it: " + organ);
        stage.tell("这一项是县里委托乡镇办的，纸上是委托机关的名称和印章：%s", "the service is entrusted: the paper bears the name and the seal of %s", organ);
        return paper;
    }

    private void isTakenOnFile() {
        Wish wish = Wish.onTheGeneralForm("531031001000", "食品摊贩备案", "M0066", resident.card(), HERE.village());
        Resident hands = new Resident(clerk.visitor());
        Matter complete = hands.handsIn(clerk.serves(resident.card(), wish), wish.material(), Letter.saying("Healthy, " + UUID.randomUUID()));
        Receipt receipt = isAcceptedAtTheWindow(complete, wish);
        stage.town().anyone().seesTheState(receipt, "FILED", stage.patience());
        Matter filed = chief.finds(receipt.matter().id(), stage.patience());
        stage.must(filed.version() == 1, "nothing came between the acceptance and the filing");
        chief.visitor().asks(Asking.toGrantAtOnce(filed.id(), filed.version(), "同意")).expect(409);
        stage.tell("“%s”当场备案，没有等的环节", "%s is taken on file on the spot, with nothing to wait for", wish.title());
    }

    private Receipt isAcceptedAtTheWindow(Matter begun, Wish wish) {
        Receipt receipt = new Resident(clerk.visitor()).declaresAndSubmits(begun);
        clerk.accepts(clerk.findsAtTheWindow(receipt.matter(), stage.patience()));
        stage.must(clerk.countsVisits(receipt.matter()) == 1, "one visit");
        stage.tell("%s到窗口来了一次：%s，办件编号 %s，当场受理", "%s comes to the window once: %s, %s, accepted at once",
                resident.card().name(), wish.title(), receipt.number());
        return receipt;
    }
}
