package cn.onestamp.journeys;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * Experts look at a plan. The applicant is told in writing how long they are expected to take, the clocks stand still, and
 * afterwards exactly as many days are left as before (行政许可法 art. 45). Accepted on 2 March, stopped from the 9th to the
 * 18th, the law's last day moves from 30 March to 10 April.
 */
public final class Journey_11_experts_stop_the_clock implements Journey {

    private static final Township HERE = Township.DONGHUA;
    private static final String PERSON = "wang.decai";
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate EXPERTS_BEGIN = LocalDate.of(2026, 3, 9);
    private static final LocalDate EXPERTS_END = LocalDate.of(2026, 3, 18);
    private static final LocalDate DUE_BEFORE = LocalDate.of(2026, 3, 30);
    private static final LocalDate DUE_AFTER = LocalDate.of(2026, 4, 10);
    private static final int EXPECTED = 8;

    private final Stage stage;
    private final Resident resident;
    private final Clerk clerk;
    private final Officer reviewer;
    private final Officer approver;
    private final Officer keeper;

    public Journey_11_experts_stop_the_clock(Stage stage) {
        Town town = stage.town();
        this.stage = stage;
        this.resident = town.resident(PERSON);
        this.clerk = town.clerk(HERE, 0);
        this.reviewer = town.reviewer(HERE, 0);
        this.approver = town.approver(HERE, 0);
        this.keeper = town.keeper(HERE, 0);
    }

    @Override
    public String title() {
        return "旅程 11：专家评审，时限停下再接着算 | Journey 11: experts stop the clock";
    }

    @Override
    public List<TakenHome> play() {
        stage.calendar().becomes(MONDAY);
        stage.must(stage.day().equals(MONDAY), "the town has not come further than " + MONDAY);
        Receipt receipt = isAccepted();
        Matter standing = theClockStops(receipt);
        Matter running = theClockGoesOn(receipt, standing);
        return List.of(isGranted(receipt, running));
    }

    private Receipt isAccepted() {
        resident.bindsTheAccount();
        Wish wish = Wish.toBuildWithoutLosingSoil(resident.card(), HERE.village(), stage.day().plusDays(60));
        Receipt receipt = resident.declaresAndSubmits(resident.handsIn(
                resident.asksFor(wish), wish.material(), Letter.saying("Walls and drains, " + UUID.randomUUID())));
        clerk.accepts(clerk.findsAtTheWindow(receipt.matter(), stage.patience()));
        Matter found = reviewer.finds(receipt.matter().id(), stage.patience());
        stage.must(isDue(found, DUE_BEFORE), "twenty working days from the acceptance");
        stage.tell("%s受理“%s”，法定最后一天是%s", "on %s “%s” is accepted; the law's last day is %s", stage.day(), wish.title(), DUE_BEFORE);
        return receipt;
    }

    private Matter theClockStops(Receipt receipt) {
        stage.calendar().becomes(EXPERTS_BEGIN);
        Matter found = reviewer.finds(receipt.matter().id(), stage.patience());
        reviewer.visitor().asks(Asking.toPropose(found.id(), found.version(), "建议准予")).expect(409);
        reviewer.visitor().asks(Asking.toStopTheClock(found.id(), found.version(), EXPECTED * 2)).expect(422);
        Matter standing = reviewer.stopsTheClock(found, EXPECTED);
        stage.must(standing.status().equals("SUSPENDED"), "the clock stands still");
        String told = resident.isTold(receipt.number(), "办理时限暂停计算", stage.patience());
        stage.must(told.contains("2026年3月19日"), "the applicant is told how long: " + told);
        reviewer.visitor().asks(Asking.toPropose(standing.id(), standing.version(), "建议准予")).expect(409);
        stage.tell("%s起专家评审，书面告知预计%d个工作日，时限停下；没评审完不能批", "from %s experts look at it, %d working days as told in writing; nobody proposes before",
                stage.day(), EXPECTED);
        return standing;
    }

    private Matter theClockGoesOn(Receipt receipt, Matter standing) {
        stage.calendar().becomes(EXPERTS_END);
        Matter running = reviewer.letsItGoOn(standing, "方案可行，按专家意见补充了排水沟。");
        stage.must(isDue(running, DUE_AFTER), "exactly what was left is left");
        resident.isTold(receipt.number(), "办理时限接着计算", stage.patience());
        stage.tell("%s评审结束，剩几天还是几天，法定最后一天顺延到%s", "on %s they are done; what was left is left, the last day is now %s", stage.day(), DUE_AFTER);
        return running;
    }

    private boolean isDue(Matter found, LocalDate day) {
        JsonNode seen = reviewer.reads(found.id());
        return seen.path("statutoryDueOn").asString("").equals(day.toString());
    }

    private TakenHome isGranted(Receipt receipt, Matter running) {
        Matter granted = approver.grants(reviewer.proposes(running, "专家评审通过，建议准予。"), "同意。");
        String code = keeper.seals(granted);
        stage.tell("准予并盖章，查验码 %s", "granted and sealed: %s", code);
        return SealedPaper.takenHome(stage, resident, receipt, "journey-11");
    }
}
