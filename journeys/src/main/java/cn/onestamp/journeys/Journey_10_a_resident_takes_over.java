package cn.onestamp.journeys;

import cn.onestamp.journeys.door.Answer;
import cn.onestamp.journeys.town.Agent;
import cn.onestamp.journeys.town.Asking;
import cn.onestamp.journeys.town.Clerk;
import cn.onestamp.journeys.town.Letter;
import cn.onestamp.journeys.town.Matter;
import cn.onestamp.journeys.town.Photograph;
import cn.onestamp.journeys.town.Receipt;
import cn.onestamp.journeys.town.Resident;
import cn.onestamp.journeys.town.Township;
import cn.onestamp.journeys.town.Wish;
import java.util.List;
import java.util.UUID;

/**
 * The village agent asks for a villager under a signed mandate; later the villager signs in and goes on alone. From that moment
 * the agent can write nothing and sees nothing of it.
 */
public final class Journey_10_a_resident_takes_over implements Journey {

    private static final Township HERE = Township.DONGHUA;
    private static final String PERSON = "wang.decai";

    private final Stage stage;
    private final Resident resident;
    private final Agent agent;
    private final Clerk clerk;
    private final Wish wish;

    public Journey_10_a_resident_takes_over(Stage stage) {
        this.stage = stage;
        this.resident = stage.town().resident(PERSON);
        this.agent = stage.town().agent(HERE);
        this.clerk = stage.town().clerk(HERE, 0);
        this.wish = Wish.toEnterTheForest(resident.card(), HERE.village(), stage.day().plusDays(7));
    }

    @Override
    public String title() {
        return "旅程 10：代办员起头，本人接手 | Journey 10: a resident takes over";
    }

    @Override
    public List<TakenHome> play() {
        Receipt receipt = theAgentAsks();
        Matter taken = theVillagerTakesOver(receipt);
        theAgentSeesNothing(taken);
        clerk.accepts(taken);
        resident.isTold(receipt.number(), "已受理", stage.patience());
        stage.tell("窗口受理，通知发给了%s本人", "the window accepts, %s is told", resident.card().name());
        return List.of();
    }

    private Receipt theAgentAsks() {
        String mandate = agent.isGivenMandateBy(resident.card(), wish.itemCode(), stage.day(), Photograph.ofASignedPaper());
        stage.tell("%s在委托书上按了手印，代办员%s登记", "%s signs a mandate, the village agent %s keeps it",
                resident.card().name(), agent.visitor().card().name());
        Resident hands = new Resident(agent.visitor());
        Receipt receipt = hands.submits(hands.handsIn(agent.asksUnder(mandate, wish), wish.material(), Letter.saying("Plan, " + UUID.randomUUID())));
        stage.must(agent.holds(receipt.matter().id()), "the agent holds it");
        stage.tell("代办员替他交了申请，办件编号 %s", "the agent hands in for him: %s", receipt.number());
        return receipt;
    }

    private Matter theVillagerTakesOver(Receipt receipt) {
        resident.bindsTheAccount();
        stage.must(resident.looksAt(receipt.matter().id()).path("status").asString("").equals("SUBMITTED"), "the villager sees it");
        Matter taken = resident.takesOver(receipt.matter());
        stage.tell("%s用自己的手机登录，接手办理", "%s signs in and goes on alone", resident.card().name());
        return taken;
    }

    private void theAgentSeesNothing(Matter taken) {
        Answer gone = agent.visitor().asks(Asking.forOwn(taken.id())).expect(404);
        Answer never = agent.visitor().asks(Asking.forOwn(UUID.randomUUID().toString())).expect(404);
        stage.must(gone.text().equals(never.text()), "what was taken over looks like what never was");
        agent.visitor().asks(Asking.toHandIn(taken.id(), wish.material(), Letter.saying("Late, " + UUID.randomUUID()))).expect(404);
        stage.must(!agent.holds(taken.id()), "the agent holds it no more");
        stage.tell("代办员再也看不到，也写不了（%d）", "the agent sees and writes nothing of it any more (%d)", gone.status());
    }
}
