package cn.onestamp.journeys;

import cn.onestamp.journeys.town.Asking;
import cn.onestamp.journeys.town.Clerk;
import cn.onestamp.journeys.town.Letter;
import cn.onestamp.journeys.town.Officer;
import cn.onestamp.journeys.town.Post;
import cn.onestamp.journeys.town.Receipt;
import cn.onestamp.journeys.town.Resident;
import cn.onestamp.journeys.town.Township;
import cn.onestamp.journeys.town.Wish;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * An incomplete file comes in on the last Friday before Spring Festival and the window keeps silent: once the fifth working day
 * is over it counts as accepted on the day of the receipt (行政许可法 art. 32(1)(iv)), and the supervisor of this county, and
 * of no other, hears of it.
 */
public final class Journey_3_silence_accepts implements Journey {

    private static final LocalDate FRIDAY_BEFORE_THE_FESTIVAL = LocalDate.of(2026, 2, 13);
    private static final Township HERE = Township.DONGHUA;
    private static final Township IN_THE_OTHER_COUNTY = Township.YULU;
    private static final String PERSON = "luo.jinhua";
    private static final String ALERT = "逾期未告知";

    private final Stage stage;
    private final Resident resident;
    private final Clerk clerk;
    private final Officer reviewer;
    private final Post supervisor;
    private final Post otherSupervisor;

    public Journey_3_silence_accepts(Stage stage) {
        this.stage = stage;
        this.resident = stage.town().resident(PERSON);
        this.clerk = stage.town().clerk(HERE, 0);
        this.reviewer = stage.town().reviewer(HERE, 0);
        this.supervisor = stage.town().supervisor(HERE);
        this.otherSupervisor = stage.town().supervisor(IN_THE_OTHER_COUNTY);
    }

    @Override
    public String title() {
        return "旅程 3：窗口不答复，视为受理 | Journey 3: silence accepts";
    }

    @Override
    public List<TakenHome> play() {
        stage.calendar().becomes(FRIDAY_BEFORE_THE_FESTIVAL);
        Receipt receipt = handsIn();
        LocalDate lastDay = LocalDate.parse(resident.looksAt(receipt.matter().id()).path("answerBy").asString());
        stage.calendar().becomes(lastDay);
        stage.must(resident.looksAt(receipt.matter().id()).path("status").asString("").equals("SUBMITTED"), "the window may still speak today");
        stage.tell("过了年，到了最后一天%s，窗口还没有答复", "after the festival, on the last day %s, the window has not spoken", lastDay);
        stage.calendar().becomes(lastDay.plusDays(1));
        isAcceptedAsOfTheReceipt(receipt);
        theSupervisorHears(receipt);
        return List.of();
    }

    private Receipt handsIn() {
        resident.bindsTheAccount();
        Wish wish = Wish.toEnterTheForest(resident.card(), HERE.village(), stage.day().plusDays(30));
        Receipt receipt = resident.submits(resident.handsIn(
                resident.asksFor(wish), wish.material(), Letter.saying("No time given, " + UUID.randomUUID())));
        stage.tell("%s春节前交了材料，方案没写时间，办件编号 %s", "%s hands in before the festival, the plan lacks the time: %s",
                resident.card().name(), receipt.number());
        return receipt;
    }

    private void isAcceptedAsOfTheReceipt(Receipt receipt) {
        String id = receipt.matter().id();
        stage.patience().untilTrue("silence has accepted " + receipt.number(),
                () -> resident.looksAt(id).path("how").asString("").equals("DEEMED"));
        JsonNode seen = resident.looksAt(id);
        stage.must(seen.path("acceptedOn").asString("").equals(seen.path("receivedOn").asString()), "accepted on the day of the receipt");
        clerk.visitor().asks(Asking.toTellWhatIsMissing(id, receipt.matter().version(), Map.of("/phone", "太晚了"))).expect(409);
        resident.isTold(receipt.number(), "已受理", stage.patience());
        reviewer.finds(id, stage.patience());
        stage.tell("视为已于%s受理，法定期限从那天起算，最迟%s", "it counts as accepted on %s; the law's last day is %s",
                seen.path("acceptedOn").asString(""), seen.path("statutoryDueOn").asString(""));
    }

    private void theSupervisorHears(Receipt receipt) {
        supervisor.isTold(receipt.number(), ALERT, stage.patience());
        stage.must(otherSupervisor.find(receipt.number(), ALERT).isEmpty(), "the other county hears nothing of it");
        stage.tell("本县监督员%s收到提醒，外县的%s看不到", "the county's supervisor is told, the other county's is not",
                supervisor.reader().card().name(), otherSupervisor.reader().card().name());
    }
}
