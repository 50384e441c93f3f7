package cn.onestamp.approval.cases.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.approval.cases.AfterRecall;
import cn.onestamp.approval.cases.ApprovalCase;
import cn.onestamp.approval.cases.CaseFact;
import cn.onestamp.approval.cases.CaseFile;
import cn.onestamp.approval.cases.Decision;
import cn.onestamp.approval.cases.Ending;
import cn.onestamp.approval.cases.Opinion;
import cn.onestamp.approval.cases.Proposal;
import cn.onestamp.approval.cases.Reason;
import cn.onestamp.approval.cases.Remedies;
import cn.onestamp.approval.cases.Sealing;
import cn.onestamp.approval.cases.TimeLimits;
import cn.onestamp.approval.cases.walk.CaseByTheBook.Answer;
import cn.onestamp.approval.cases.walk.Step;
import cn.onestamp.approval.examination.Examination;
import cn.onestamp.approval.examination.SpecialProcedure;
import cn.onestamp.platform.day.DeadlineCalculator;
import cn.onestamp.platform.day.SuspensionKind;
import cn.onestamp.platform.problem.NotAllowed;
import cn.onestamp.platform.problem.NotNow;
import cn.onestamp.platform.store.Change;
import cn.onestamp.platform.store.Revision;
import com.mongodb.MongoClientSettings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;

/** A case as the program has it: every step is read from its document, taken by the model, written, and read again. */
final class CaseInItsDocument {

    private static final Remedies REMEDIES = new Remedies(new Remedies.Reconsideration("楚雄市人民政府", 60, "行政复议法第二十条"),
            new Remedies.Suit("楚雄市人民法院", "六个月", "行政诉讼法第四十六条"), false);
    private static final List<Reason> REASONS = List.of(new Reason("森林防火条例第二十五条", "申请的日期在禁火期内"));

    private final Document document;
    private final DeadlineCalculator calculator;
    private final BiPredicate<String, String> possibleIn;
    private boolean recalled;

    /** @param possibleIn whether the table of actions knows this action in this status */
    CaseInItsDocument(CaseFile file, DeadlineCalculator calculator, BiPredicate<String, String> possibleIn) {
        this.document = new Document("_id", file.id()).append("version", 1L).append("sequence", 1L);
        this.calculator = calculator;
        this.possibleIn = possibleIn;
        write(CaseChanges.opened(file));
        assertThat(now()).isEqualTo(ApprovalCase.opened(file, new Revision(1, 1)));
    }

    ApprovalCase now() {
        return CaseDocuments.read(document);
    }

    /** As hearing of it from the front desk writes it. */
    void isSupplied() {
        document.append("awaits", List.of()).remove("overdueSince");
    }

    void fallsOverdue(LocalDate since) {
        document.append("overdueSince", since.toString());
    }

    void powerIsTakenBack() {
        recalled = true;
    }

    Answer answer(Step step) {
        ApprovalCase found = now();
        try {
            mayGoOn(found, step);
            Taken taken = taken(found, step);
            write(CaseChanges.of(taken.now(), taken.fact()));
            assertThat(now()).isEqualTo(taken.now());
            document.append("version", document.getLong("version") + 1).append("sequence", document.getLong("sequence") + 1);
            return Answer.DONE;
        } catch (NotNow refused) {
            return Answer.NOT_NOW;
        } catch (NotAllowed refused) {
            return Answer.NOT_ALLOWED;
        }
    }

    private void mayGoOn(ApprovalCase found, Step step) {
        String action = step.move().action();
        boolean choosing = action.equals("choose-after-recall");
        boolean waits = recalled && found instanceof ApprovalCase.Open && found.file().afterRecall().isEmpty();
        if (!action.isEmpty() && (!possibleIn.test(action, found.status()) || waits != choosing && (waits || choosing))) {
            found.refuse("The case has moved on");
        }
    }

    private record Taken(ApprovalCase now, CaseFact fact) {}

    private Taken taken(ApprovalCase found, Step step) {
        return switch (step.move()) {
            case CLAIM -> assigned(underReview(found, step).claimed(step.person()));
            case REASSIGN -> assigned(underReview(found, step).reassigned(step.what()));
            case RELEASE -> assigned(onOwnDesk(found, step).released());
            case VISIT -> looked(found, step, Looking.visited(underReview(found, step).file().examination(), step));
            case ASK_OPINIONS -> looked(found, step, Looking.asked(underReview(found, step).file().examination(), step, calculator));
            case GIVE_OPINION -> looked(found, step, Looking.answered(underReview(found, step).file().examination(), step));
            case POST_NOTICE -> looked(found, step, Looking.posted(underReview(found, step).file().examination(), step));
            case SUSPEND -> suspended(underReview(found, step), step);
            case RESUME -> resumed(found.as(ApprovalCase.Suspended.class, step.seenVersion()), new SpecialProcedure.Result(step.today(), step.yes(), "评审意见"));
            case PROPOSE_GRANT -> proposed(onOwnDesk(found, step), Proposal.toGrant(opinion(step)));
            case PROPOSE_REFUSAL -> proposed(onOwnDesk(found, step), Proposal.toRefuse(opinion(step), REASONS));
            case GRANT -> new Taken(pending(found, step).granted(opinion(step)), new CaseFact.Decided(step.today()));
            case REFUSE -> new Taken(pending(found, step).refused(new Decision.Refusal(opinion(step), REASONS, REMEDIES)), new CaseFact.Decided(step.today()));
            case RETURN -> new Taken(pending(found, step).returned(opinion(step)), new CaseFact.Returned());
            case EXTEND -> extended(open(found, step), step);
            case GRANT_AT_ONCE -> new Taken(atTheWindow(found, step).grantedAtOnce(opinion(step)), new CaseFact.Decided(step.today()));
            case PASS_ON -> new Taken(atTheWindow(found, step).passedOn(opinion(step)), new CaseFact.PassedOn());
            case KEEP -> new Taken(open(found, step).keptByTownship(choice(found, step, AfterRecall.Choice.FINISH_BY_TOWNSHIP)), new CaseFact.Kept());
            case HAND_BACK -> new Taken(open(found, step).handedBackTo("CXS_LC", choice(found, step, AfterRecall.Choice.HAND_BACK)),
                    new CaseFact.HandedBack(found.file().decidedBy()));
            case TERMINATE -> new Taken(ended(found, step, Ending.Why.APPLICANT_GONE), new CaseFact.Terminated());
            case BREAK_OFF -> new Taken(ended(found, step, Ending.Why.PROMISE_BROKEN), new CaseFact.Terminated());
            case WITHDRAW -> new Taken(ended(found, step, Ending.Why.WITHDRAWN_BY_APPLICANT), new CaseFact.Withdrawn());
            case SEAL -> new Taken(found.as(ApprovalCase.Decided.class, step.seenVersion()).sealed(sealing(step)), new CaseFact.Sealed());
        };
    }

    private static Taken assigned(ApprovalCase.Open now) {
        return new Taken(now, new CaseFact.Assigned(now.file().claimedBy()));
    }

    private static Taken looked(ApprovalCase found, Step step, Examination now) {
        return new Taken(open(found, step).examined(now), new CaseFact.LookedInto.VisitRecorded(true));
    }

    private static Taken suspended(ApprovalCase.UnderReview running, Step step) {
        SpecialProcedure procedure = new SpecialProcedure(
                SuspensionKind.valueOf(step.what()), "行政许可法第四十五条", step.today(), step.today().plusDays(10), Optional.empty());
        return new Taken(running.suspended(procedure, "paper-1"), new CaseFact.Suspended(procedure, "paper-1"));
    }

    private Taken resumed(ApprovalCase.Suspended standing, SpecialProcedure.Result result) {
        return new Taken(standing.resumed(result, calculator), new CaseFact.Resumed(result));
    }

    private static Taken proposed(ApprovalCase.UnderReview running, Proposal proposal) {
        return new Taken(running.proposed(proposal), new CaseFact.Proposed(proposal.outcome()));
    }

    private Taken extended(ApprovalCase.Open open, Step step) {
        TimeLimits.Told told = new TimeLimits.Told(step.today(), "paper-2");
        return new Taken(open.extended(step.person(), told, calculator), new CaseFact.Extended(told, "需要补充调查"));
    }

    private static AfterRecall choice(ApprovalCase found, Step step, AfterRecall.Choice choice) {
        return new AfterRecall(choice, step.person(), step.today(), "统一由县里办", open(found, step).opinions());
    }

    private static ApprovalCase.Ended ended(ApprovalCase found, Step step, Ending.Why why) {
        return open(found, step).ended(new Ending(why, step.person(), step.today(), "不再办理"));
    }

    private static Sealing sealing(Step step) {
        return new Sealing(step.person(), "SEAL-0150", "K7RZ2M9QW4XJ", step.today(),
                List.of(new Sealing.SealedDocument("paper-3-OFD", "OFD", "ab".repeat(32))));
    }

    private static Opinion opinion(Step step) {
        return new Opinion(step.person(), "如上", step.today());
    }

    private static ApprovalCase.UnderReview onOwnDesk(ApprovalCase found, Step step) {
        ApprovalCase.UnderReview lying = underReview(found, step);
        lying.mustNotLieWithAnybodyBut(step.person(), step.standsInFor());
        return lying;
    }

    private static ApprovalCase.UnderReview underReview(ApprovalCase found, Step step) {
        return found.as(ApprovalCase.UnderReview.class, step.seenVersion());
    }

    private static ApprovalCase.PendingDecision pending(ApprovalCase found, Step step) {
        return found.as(ApprovalCase.PendingDecision.class, step.seenVersion());
    }

    private static ApprovalCase.AtTheWindow atTheWindow(ApprovalCase found, Step step) {
        return found.as(ApprovalCase.AtTheWindow.class, step.seenVersion());
    }

    private static ApprovalCase.Open open(ApprovalCase found, Step step) {
        return found.as(ApprovalCase.Open.class, step.seenVersion());
    }

    private void write(Change change) {
        BsonDocument update = change.fields().toBsonDocument(Document.class, MongoClientSettings.getDefaultCodecRegistry());
        document.putAll(new DocumentCodec().decode(new BsonDocumentReader(update.getDocument("$set")), DecoderContext.builder().build()));
        update.getDocument("$unset", new BsonDocument()).keySet().forEach(document::remove);
    }
}
