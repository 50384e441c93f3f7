package cn.onestamp.journeys;

import cn.onestamp.journeys.door.Answer;
import cn.onestamp.journeys.door.Unexpected;
import cn.onestamp.journeys.town.Asking;
import cn.onestamp.journeys.town.Clerk;
import cn.onestamp.journeys.town.Letter;
import cn.onestamp.journeys.town.Matter;
import cn.onestamp.journeys.town.Officer;
import cn.onestamp.journeys.town.Passerby;
import cn.onestamp.journeys.town.Receipt;
import cn.onestamp.journeys.town.Resident;
import cn.onestamp.journeys.town.Town;
import cn.onestamp.journeys.town.Township;
import cn.onestamp.journeys.town.Wish;
import cn.onestamp.platform.verification.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A resident asks online for a licence that needs no visit, notice or joint review, and takes it home under one seal. On
 * the way everybody who may not do a thing tries it once.
 */
public final class Journey_0_a_licence_without_visit implements Journey {

    private static final Township HERE = Township.DONGHUA;

    private final Stage stage;
    private final Resident resident;
    private final Clerk clerk;
    private final Clerk clerkElsewhere;
    private final Officer reviewer;
    private final Officer approver;
    private final Officer keeper;
    private final Passerby anyone;
    private final Wish wish;

    public Journey_0_a_licence_without_visit(Stage stage, String person) {
        Town town = stage.town();
        this.stage = stage;
        this.resident = town.resident(person);
        this.clerk = town.clerk(HERE, 0);
        this.clerkElsewhere = town.clerk(Township.DAGUOKOU, 0);
        this.reviewer = town.reviewer(HERE, 0);
        this.approver = town.approver(HERE, 0);
        this.keeper = town.keeper(HERE, 0);
        this.anyone = town.anyone();
        this.wish = Wish.toEnterTheForest(resident.card(), HERE.village(), stage.day().plusDays(7));
    }

    @Override
    public String title() {
        return "旅程 0：不用跑腿的一张许可 | Journey 0: a licence without a visit";
    }

    @Override
    public List<TakenHome> play() {
        Receipt receipt = asks();
        isAccepted(receipt);
        isReviewedAndDecided(receipt);
        String code = isSealed(receipt);
        return isTakenHome(receipt, code);
    }

    private Receipt asks() {
        resident.bindsTheAccount();
        stage.tell("%s登录，账号与本人绑定", "%s signs in and binds the account", resident.card().name());
        anyone.readsTheGuide(wish);
        Matter draft = resident.asksFor(wish);
        stage.tell("网上申请：%s（%s）", "asks online for item 6, forest entry", wish.title(), HERE.title());
        Answer tooEarly = resident.visitor().asks(Asking.toSubmit(draft.id(), draft.version())).expect(422);
        stage.must(tooEarly.text().contains(wish.material()), "the missing material is named");
        stage.tell("材料没交齐就提交：一次告知缺什么（%s）", "submitting without the material names what is missing", wish.material());
        Matter complete = resident.handsIn(draft, wish.material(), Letter.saying("Leader and participants, " + UUID.randomUUID()));
        Receipt receipt = resident.submits(complete);
        stage.tell("提交成功，办件编号 %s", "handed in, number and query code given", receipt.number());
        resident.isTold(receipt.number(), "已收件", stage.patience());
        anyone.seesTheState(receipt, "SUBMITTED", stage.patience());
        return receipt;
    }

    private void isAccepted(Receipt receipt) {
        String id = receipt.matter().id();
        Answer foreign = clerkElsewhere.visitor().asks(Asking.toAccept(id, receipt.matter().version())).expect(404);
        Answer absent = clerkElsewhere.visitor().asks(Asking.toAccept(UUID.randomUUID().toString(), 1)).expect(404);
        stage.must(foreign.text().equals(absent.text()), "a case of another township looks like none at all");
        stage.tell("%s的%s看不到这件事", "a clerk of another township (%1$s) sees nothing", Township.DAGUOKOU.title(), clerkElsewhere.card().name());
        clerk.accepts(clerk.findsAtTheWindow(receipt.matter(), stage.patience()));
        stage.tell("窗口%s受理", "the window clerk accepts", clerk.card().name());
        resident.isTold(receipt.number(), "已受理", stage.patience());
    }

    private void isReviewedAndDecided(Receipt receipt) {
        String id = receipt.matter().id();
        Matter opened = reviewer.finds(id, stage.patience());
        mayNotGrant(clerk.card().name(), clerk.visitor().asks(Asking.toGrant(id, opened.version(), "同意")));
        stage.must(reviewer.hasOnDesk("review", id), "the reviewer has the case on the desk");
        Matter proposed = reviewer.proposes(opened, "材料齐全，符合条件，建议准予。");
        stage.tell("审查员%s提出意见：建议准予", "the reviewer proposes to grant", reviewer.card().name());
        mayNotGrant(reviewer.card().name(), reviewer.visitor().asks(Asking.toGrant(id, proposed.version(), "同意")));
        approver.grants(proposed, "同意。");
        stage.tell("审批人%s决定准予", "the approver grants", approver.card().name());
        resident.isTold(receipt.number(), "已批准", stage.patience());
    }

    private void mayNotGrant(String name, Answer attempt) {
        attempt.expect(403, 404);
        stage.tell("%s不是审批人，批不了（%d）", "%1$s is no approver and cannot grant", name, attempt.status());
    }

    private String isSealed(Receipt receipt) {
        String id = receipt.matter().id();
        Matter granted = keeper.finds(id, stage.patience());
        approver.visitor().asks(Asking.toSeal(id, granted.version())).expect(403, 404);
        String code = keeper.seals(granted);
        stage.tell("印章管理员%s盖章，查验码 %s", "the keeper presses the seal", keeper.card().name(), code);
        String notice = resident.isTold(receipt.number(), "证件已办好", stage.patience());
        stage.must(notice.contains(code), "the notice carries the verification code");
        stage.tell("%s收到通知：证件已办好", "%s is told", resident.card().name());
        anyone.seesTheState(receipt, "SEALED", stage.patience());
        stage.tell("凭编号和查询码，查到：已办结", "the tracker says sealed");
        return code;
    }

    private List<TakenHome> isTakenHome(Receipt receipt, String code) {
        stage.must(anyone.verifies(code).path("status").asString("").equals("VALID"), "anyone sees that the document is valid");
        stage.tell("任何人凭查验码查验：有效", "anyone verifies the document by its code");
        return Stream.of("ofd", "pdf").map(format -> takenHome(receipt, format)).toList();
    }

    private TakenHome takenHome(Receipt receipt, String format) {
        byte[] content = resident.downloads(receipt.matter().id(), format);
        switch (stage.verifier().verify(content)) {
            case Verdict.Intact intact -> stage.tell("下载 %s，离线核验：完好，%s", "the %1$s is intact, verified offline",
                    format.toUpperCase(java.util.Locale.ROOT), intact.organ().name());
            case Verdict.Refused refused -> throw new Unexpected("The " + format + " is refused: " + refused);
        }
        try {
            Path file = stage.papers().resolve(receipt.number() + "." + format);
            return new TakenHome("journey-0", receipt.number(), Files.write(Files.createDirectories(file.getParent()).resolve(
                    Objects.requireNonNull(file.getFileName())), content));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
