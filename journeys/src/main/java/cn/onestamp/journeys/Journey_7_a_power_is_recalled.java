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
import cn.onestamp.journeys.town.TwoOnSite;
import cn.onestamp.journeys.town.Wish;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * The county takes a power back from a township while two cases rest on it. From that day on the county decides what is asked
 * for; for each of the two it chooses who finishes it. Played again in the same hall, the power has been taken back before; then it
 * is granted anew first.
 */
public final class Journey_7_a_power_is_recalled implements Journey {

    private static final Township HERE = Township.DAGUOKOU;
    private static final String ITEM = "530117705000";
    private static final String TITLE = "砍伐城市树木审批";
    private static final String MATERIAL = "M0034";

    private final Stage stage;
    private final Resident resident;
    private final Clerk clerk;
    private final Officer reviewer;
    private final Officer approver;
    private final Officer keeper;
    private final Officer county;
    private final Officer otherCounty;

    public Journey_7_a_power_is_recalled(Stage stage) {
        Town town = stage.town();
        this.stage = stage;
        this.resident = town.resident("yang.wenqing");
        this.clerk = town.clerk(HERE, 0);
        this.reviewer = town.reviewer(HERE, 0);
        this.approver = town.approver(HERE, 0);
        this.keeper = town.keeperOtherThan(clerk, HERE, 0);
        this.county = town.officer("CXS_ZWJ", "CATALOGUE_ADMIN");
        this.otherCounty = town.officer("NHX_ZWJ", "CATALOGUE_ADMIN");
    }

    @Override
    public String title() {
        return "旅程 7：一项职权被收回 | Journey 7: a power is recalled";
    }

    @Override
    public List<TakenHome> play() {
        if (!power().path("state").asString().equals("IN_FORCE")) {
            wasTakenBackBefore();
            isGrantedAnew();
        }
        return recalled();
    }

    private void wasTakenBackBefore() {
        String id = power().path("id").asString();
        county.visitor().asks(Asking.toRecall(id, county.versionOfPower(id), stage.day())).expect(409);
        tell("“%s”此前已经收回，不能再收回一次", "this power was taken back before; it cannot be taken back again", TITLE);
    }

    private void isGrantedAnew() {
        String id = county.visitor().asks(Asking.toPreparePower(ITEM, HERE.name() + "_GOV", HERE.name() + "_CENTRE", stage.day()))
                .expect(200, 201).json().path("id").asString();
        county.visitor().asks(Asking.toNoteTraining(id, county.versionOfPower(id), stage.day())).expect(200);
        county.visitor().asks(Asking.toActivatePower(id, county.versionOfPower(id))).expect(200);
        awaitDecider(basis -> basis.equals("CONFERRED"));
        tell("人员、培训、岗位、印章、监督、模板齐备，重新赋予%s", "everything it needs is there, so it is granted to the township anew", HERE.title());
    }

    private List<TakenHome> recalled() {
        resident.bindsTheAccount();
        Receipt decided = accepted();
        TwoOnSite visitors = new TwoOnSite(reviewer, stage.town().reviewer(HERE, 1));
        Matter seen = visitors.look(reviewer.finds(decided.matter().id(), stage.patience()), stage.day());
        Matter proposed = reviewer.proposes(seen, "材料齐全，两人看过现场，建议准予。");
        Receipt waiting = accepted();
        Matter underReview = visitors.look(reviewer.finds(waiting.matter().id(), stage.patience()), stage.day());
        tell("%s名下有两件“%s”在办：一件待决定，一件在审查", "two cases of it are open in the township", HERE.title(), TITLE);
        Matter onlyBegun = complete();
        isTakenBack();
        String decider = awaitDecider(basis -> basis.equals("RETAINED"));
        isNoMatterOfTheTownship(onlyBegun);
        isNoMatterOfTheTownship(complete());
        tell("新的申请由%s决定，收回前起草、现在才交的也一样，乡里不再收", "what is asked for or handed in now is decided by the county", decider);
        nobodyGoesOn(proposed, underReview);
        TakenHome finished = isFinishedByTheTownship(decided, proposed);
        return List.of(finished, isHandedBack(waiting, underReview));
    }

    private Matter complete() {
        Wish wish = Wish.onTheGeneralForm(ITEM, TITLE, MATERIAL, resident.card(), HERE.village());
        return resident.handsIn(resident.asksFor(wish), wish.material(), Letter.saying("Attachment, " + UUID.randomUUID()));
    }

    private void isNoMatterOfTheTownship(Matter draft) {
        Matter handedIn = resident.submits(draft).matter();
        must(!resident.looksAt(handedIn.id()).path("decidedBy").asString().equals(HERE.name() + "_GOV"), "the township decides nothing new");
        clerk.visitor().asks(Asking.toAccept(handedIn.id(), handedIn.version())).expect(404);
    }

    private Receipt accepted() {
        Receipt receipt = resident.submits(complete());
        clerk.accepts(clerk.findsAtTheWindow(receipt.matter(), stage.patience()));
        return receipt;
    }

    private void isTakenBack() {
        String id = power().path("id").asString();
        long version = county.versionOfPower(id);
        otherCounty.visitor().asks(Asking.toRecall(id, version, stage.day().minusDays(1))).expect(404);
        tell("%s管不到别的县的清单", "the keeper of another county's list sees nothing", otherCounty.card().name());
        county.visitor().asks(Asking.toRecall(id, version, stage.day().minusDays(1))).expect(200);
        county.visitor().asks(Asking.toRecall(id, version + 1, stage.day())).expect(409);
        tell("%s收回“%s”，从今天起%s不再行使", "the county takes the power back from today on", county.card().name(), TITLE, HERE.title());
    }

    /** The name of the organ that decides now. */
    private String awaitDecider(Predicate<String> basis) {
        return stage.patience().until("the guide names who decides now", () -> {
            JsonNode decider = resident.visitor().asks(Asking.forGuide(ITEM, HERE.village())).expect(200).json().path("decidedBy");
            return basis.test(decider.path("basis").asString()) ? Optional.of(decider.path("name").asString()) : Optional.empty();
        });
    }

    private void nobodyGoesOn(Matter proposed, Matter underReview) {
        stage.patience().until("the township may not go on", () -> {
            Answer refused = approver.visitor().asks(Asking.toGrant(proposed.id(), proposed.version() + 1, "同意")).expect(409);
            return refused.text().contains("taken back") ? Optional.of(refused) : Optional.empty();
        });
        reviewer.visitor().asks(Asking.toPropose(underReview.id(), underReview.version(), "建议准予")).expect(409);
        must(county.hasOnDesk("recall", proposed.id()) && county.hasOnDesk("recall", underReview.id()), "both wait for the county's choice");
        tell("两件在办的都停下来，等县里逐件选择", "both open cases wait until the county has chosen");
    }

    private TakenHome isFinishedByTheTownship(Receipt receipt, Matter proposed) {
        Matter kept = county.chooses(proposed, "FINISH_BY_TOWNSHIP");
        String code = keeper.seals(approver.grants(kept, "同意。"));
        tell("第一件由%s办完，查验码 %s", "the first is finished by the township", HERE.title(), code);
        return SealedPaper.takenHome(stage, resident, receipt, "journey-7");
    }

    private TakenHome isHandedBack(Receipt receipt, Matter underReview) {
        Answer chosen = county.visitor().asks(Asking.toChoose(underReview.id(), underReview.version(), "HAND_BACK")).expect(200);
        String organ = chosen.json().path("decidedBy").asString();
        reviewer.visitor().asks(Asking.forCase(underReview.id())).expect(404);
        Officer countyReviewer = stage.town().officer(organ, "REVIEWER");
        Matter again = countyReviewer.finds(underReview.id(), stage.patience());
        Matter proposed = countyReviewer.proposes(again, "已核对乡镇移交的材料，建议准予。");
        Matter granted = stage.town().officer(organ, "APPROVER").grants(proposed, "同意。");
        String code = stage.town().officer(organ, "SEAL_KEEPER").seals(granted);
        tell("第二件退回县里，由%s重新审查、决定、盖章，查验码 %s", "the second is handed back and decided by the county, its history kept", organ, code);
        return SealedPaper.takenHome(stage, resident, receipt, "journey-7");
    }

    /** The one in force, else any that was. */
    private JsonNode power() {
        JsonNode powers = stage.town().anyone().door().ask(Asking.forPowers(ITEM, HERE.division())).expect(200).json().path("powers");
        return StreamSupport.stream(powers.spliterator(), false).filter(power -> power.path("state").asString().equals("IN_FORCE"))
                .findFirst().orElse(powers.get(0));
    }

    private void tell(String chinese, String english, Object... of) {
        stage.story().step(chinese.formatted(of), english.formatted(of));
    }

    private static void must(boolean holds, String fact) {
        if (!holds) {
            throw new Unexpected("Not so: " + fact);
        }
    }
}
