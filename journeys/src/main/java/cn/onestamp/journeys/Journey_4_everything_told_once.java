package cn.onestamp.journeys;

import cn.onestamp.journeys.door.Answer;
import cn.onestamp.journeys.town.Asking;
import cn.onestamp.journeys.town.Clerk;
import cn.onestamp.journeys.town.Letter;
import cn.onestamp.journeys.town.Matter;
import cn.onestamp.journeys.town.Officer;
import cn.onestamp.journeys.town.Post;
import cn.onestamp.journeys.town.Receipt;
import cn.onestamp.journeys.town.Resident;
import cn.onestamp.journeys.town.Township;
import cn.onestamp.journeys.town.Wish;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * The window tells everything that is missing in one notice; with the last piece the application is accepted on that very day,
 * and only then do the days of the decision run (行政许可法 art. 32(1)(iv) and (v), 42). Nobody is told a second time.
 */
public final class Journey_4_everything_told_once implements Journey {

    private static final Township HERE = Township.DONGHUA;
    private static final String PERSON = "he.zhengkun";

    private final Stage stage;
    private final Resident resident;
    private final Clerk clerk;
    private final Officer reviewer;
    private final Post supervisor;
    private final Wish wish;

    public Journey_4_everything_told_once(Stage stage) {
        this.stage = stage;
        this.resident = stage.town().resident(PERSON);
        this.clerk = stage.town().clerk(HERE, 0);
        this.reviewer = stage.town().reviewer(HERE, 0);
        this.supervisor = stage.town().supervisor(HERE);
        this.wish = Wish.toEnterTheForest(resident.card(), HERE.village(), stage.day().plusDays(7));
    }

    @Override
    public String title() {
        return "旅程 4：一次告知，补齐当天受理 | Journey 4: everything is told once";
    }

    @Override
    public List<TakenHome> play() {
        resident.bindsTheAccount();
        Matter draft = resident.asksFor(wish);
        Receipt receipt = resident.submits(resident.handsIn(draft, wish.material(), Letter.saying("No time given, " + UUID.randomUUID())));
        stage.tell("%s提交了申请，办件编号 %s，但方案没写时间，电话也不对", "%s hands in %s: the plan lacks the time, the phone is wrong",
                resident.card().name(), receipt.number());
        isToldOnce(receipt);
        Matter last = bringsEverything(receipt);
        isAcceptedToday(receipt, last);
        return List.of();
    }

    private void isToldOnce(Receipt receipt) {
        Matter told = clerk.tellsWhatIsMissing(clerk.findsAtTheWindow(receipt.matter(), stage.patience()),
                Map.of(wish.material(), "方案没有写起止时间，请写明", "/phone", "号码打不通，请核对"));
        String notice = resident.isTold(receipt.number(), "需要补正", stage.patience());
        stage.must(notice.contains("联系电话") && notice.contains("活动方案"), "one notice names everything");
        stage.must(resident.looksAt(told.id()).path("correction").path("deficiencies").size() == 2, "both stand with the application");
        stage.tell("窗口一次告知两处要补：方案、电话", "the window tells both at once");
        Answer again = clerk.visitor().asks(Asking.toTellWhatIsMissing(told.id(), told.version(), Map.of("/area", "再补一项"))).expect(409);
        stage.tell("再要补一项？不行（%d）", "a second request is refused (%d)", again.status());
        isNotAskedForMore(told, receipt);
    }

    /** Even with a new fact only where the county's supervisor approves. */
    private void isNotAskedForMore(Matter told, Receipt receipt) {
        Matter proposed = clerk.proposesToAskForMore(told, "核对电话时发现活动范围有变化", Map.of("/area", "请写明新的活动范围"));
        supervisor.isTold(receipt.number(), "申请追加补正", stage.patience());
        supervisor.reader().asks(Asking.toRefuseMore(proposed.id(), proposed.version(), "范围没有实质变化，不必再补")).expect(200);
        stage.must(resident.looksAt(told.id()).path("correction").path("deficiencies").size() == 2, "the applicant is asked for nothing more");
        stage.tell("有新情况想再补一项，县监督员%s不批准", "with a new fact the county's supervisor is asked, and refuses",
                supervisor.reader().card().name());
    }

    private Matter bringsEverything(Receipt receipt) {
        String id = receipt.matter().id();
        Matter half = resident.handsIn(receipt.matter(), wish.material(), Letter.saying("From eight to six, " + UUID.randomUUID()));
        stage.must(half.status().equals("CORRECTION_REQUESTED"), "one piece is still missing");
        Map<String, Object> corrected = new HashMap<>(wish.form());
        corrected.put("phone", "13900001234");
        return resident.fillsInAgain(id, half.version(), corrected);
    }

    private void isAcceptedToday(Receipt receipt, Matter last) {
        stage.must(last.status().equals("ACCEPTED"), "the last piece is the acceptance");
        JsonNode seen = resident.looksAt(last.id());
        stage.must(seen.path("how").asString("").equals("CORRECTED")
                && seen.path("acceptedOn").asString("").equals(stage.day().toString()), "accepted on the day the last piece came");
        resident.isTold(receipt.number(), "已受理", stage.patience());
        reviewer.finds(last.id(), stage.patience());
        stage.tell("最后一项补齐，当天受理，法定期限最迟%s", "with the last piece it is accepted the same day; the law's last day is %s",
                seen.path("statutoryDueOn").asString(""));
    }
}
