package cn.onestamp.journeys;

import cn.onestamp.journeys.door.Answer;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * Somebody is refused: the paper says why, by which article, and what can be done against it: which government reconsiders
 * within sixty days, which court hears within six months (行政许可法 art. 38(2)). Nothing makes a licence of it afterwards.
 */
public final class Journey_5_a_refusal_with_reasons implements Journey {

    private static final Township HERE = Township.DONGHUA;
    private static final String PERSON = "ma.yan";
    private static final String ARTICLE = "森林防火条例第二十五条";
    private static final String FACT = "申请进入的日期在县人民政府公布的禁火期内";

    private final Stage stage;
    private final Resident resident;
    private final Clerk clerk;
    private final Officer reviewer;
    private final Officer approver;
    private final Officer keeper;

    public Journey_5_a_refusal_with_reasons(Stage stage) {
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
        return "旅程 5：不予批准，说明理由和救济 | Journey 5: a refusal with reasons and remedies";
    }

    @Override
    public List<TakenHome> play() {
        Receipt receipt = isAccepted();
        Matter refused = isRefused(receipt);
        String code = isSealed(receipt, refused);
        staysRefused(receipt, code);
        return List.of(isReadAtHome(receipt));
    }

    private Receipt isAccepted() {
        resident.bindsTheAccount();
        Wish wish = Wish.toEnterTheForest(resident.card(), HERE.village(), stage.day().plusDays(9));
        Receipt receipt = resident.submits(resident.handsIn(
                resident.asksFor(wish), wish.material(), Letter.saying("Into the forest, " + UUID.randomUUID())));
        clerk.accepts(clerk.findsAtTheWindow(receipt.matter(), stage.patience()));
        stage.tell("%s申请进入林区，办件编号 %s，窗口受理", "%s asks to enter the forest: %s, accepted", resident.card().name(), receipt.number());
        return receipt;
    }

    private Matter isRefused(Receipt receipt) {
        Matter found = reviewer.finds(receipt.matter().id(), stage.patience());
        reviewer.visitor().asks(Asking.toProposeRefusal(found.id(), found.version(), "建议不予批准。", Map.of())).expect(400);
        Matter proposed = reviewer.proposesToRefuse(found, "建议不予批准。", Map.of(ARTICLE, FACT));
        Matter refused = approver.refuses(proposed, "不予批准。", Map.of(ARTICLE, FACT));
        JsonNode remedies = approver.reads(refused.id()).path("decision").path("remedies");
        stage.must(remedies.path("days").asInt() == 60 && remedies.path("time").asString("").equals("六个月"), "both ways against it are named");
        stage.tell("没有理由不能不批；审批人%s写明理由，不予批准，可向%s申请复议", "a refusal without reasons is not taken; %s refuses with them, %s reconsiders",
                approver.card().name(), remedies.path("organ").asString(""));
        return refused;
    }

    private String isSealed(Receipt receipt, Matter refused) {
        approver.visitor().asks(Asking.toSeal(refused.id(), refused.version())).expect(403, 404);
        approver.visitor().asks(Asking.toGrant(refused.id(), refused.version(), "还是同意吧")).expect(409);
        String code = keeper.seals(keeper.finds(refused.id(), stage.patience()));
        resident.isTold(receipt.number(), "不予批准", stage.patience());
        stage.tell("%s盖章，%s收到通知：不予批准，决定书里写着怎么办", "the keeper %s seals the refusal, and %s is told", keeper.card().name(), resident.card().name());
        return code;
    }

    /** Whoever tries to make a licence of it. */
    private void staysRefused(Receipt receipt, String code) {
        Matter sealed = keeper.finds(receipt.matter().id(), stage.patience());
        for (Answer tried : List.of(
                keeper.visitor().asks(Asking.toSeal(sealed.id(), sealed.version())),
                approver.visitor().asks(Asking.toGrant(sealed.id(), sealed.version(), "同意")),
                reviewer.visitor().asks(Asking.toPropose(sealed.id(), sealed.version(), "建议准予")))) {
            tried.expect(409);
        }
        String title = stage.town().anyone().verifies(code).path("title").asString("");
        stage.must(title.equals("不予行政许可决定书"), "whoever verifies sees a refusal, and no licence: " + title);
        stage.tell("再批、再盖都不行；谁来查验，看到的都是%s", "nobody grants or seals it again; whoever verifies it sees: %s", title);
    }

    private TakenHome isReadAtHome(Receipt receipt) {
        TakenHome paper = SealedPaper.takenHome(stage, resident, receipt, "journey-5");
        String text = SealedPaper.textOf(paper);
        for (String said : List.of("不予行政许可决定书", FACT, ARTICLE, "60日内", "申请行政复议", "六个月内", "提起行政诉讼")) {
            stage.must(text.contains(said), "the paper says " + said);
        }
        stage.tell("离线核验完好；决定书上写着理由、复议机关和六十日、法院和六个月", "intact, verified offline; it says why, and what can be done against it");
        return paper;
    }
}
