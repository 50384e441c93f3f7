package cn.onestamp.intake.application;

import cn.onestamp.platform.id.QueryCode;
import cn.onestamp.platform.problem.NotAllowed;
import cn.onestamp.platform.problem.NotNow;
import cn.onestamp.platform.rights.Matter;
import cn.onestamp.platform.store.Revision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A request in one of its states; what a state does not offer cannot be asked of it. */
public sealed interface Application {

    Dossier dossier();

    Revision revision();

    String status();

    /** Still on the applicant's desk: nobody else sees it, and it is no fact yet. */
    record Draft(Dossier dossier, Revision revision) implements Application {

        @Override
        public String status() {
            return "DRAFT";
        }

        public Draft with(Dossier changed) {
            return new Draft(changed, revision);
        }

        public Submitted submitted(Receipt receipt) {
            return new Submitted(dossier, receipt, revision);
        }
    }

    /** Whatever has been received; the applicant holds a receipt. */
    sealed interface Received extends Application {

        Receipt receipt();
    }

    /** Received at the window (收件); the five days of examination run. */
    record Submitted(Dossier dossier, Receipt receipt, Revision revision) implements Received {

        @Override
        public String status() {
            return "SUBMITTED";
        }

        public Accepted accepted(Acceptance acceptance) {
            return new Accepted(dossier, receipt, acceptance, revision);
        }

        /** The applicant is told once and everything (行政许可法 art. 32(1)(iv)); there is no way back to be told again. */
        public AwaitingCorrection toBeCorrected(OneTimeNotice notice) {
            return new AwaitingCorrection(dossier, receipt, notice, revision);
        }

        /** An error that can be mended on the spot is mended on the spot (art. 32(1)(iii)). */
        public Submitted mended(Dossier mended) {
            return new Submitted(mended, receipt, revision);
        }

        public NotAccepted notAccepted(NonAcceptance nonAcceptance) {
            return new NotAccepted(dossier, receipt, nonAcceptance, revision);
        }
    }

    /** Told once what is missing (补正); the clock of the examination has ended, that of the decision has not begun. */
    record AwaitingCorrection(Dossier dossier, Receipt receipt, OneTimeNotice notice, Revision revision) implements Received {

        @Override
        public String status() {
            return "CORRECTION_REQUESTED";
        }

        public AwaitingCorrection with(Dossier changed, OneTimeNotice answered) {
            return new AwaitingCorrection(changed, receipt, answered, revision);
        }

        /**
         * Once, where facts have come up after the notice.
         *
         * @throws NotNow if more was asked for before, whatever became of it
         */
        public AwaitingCorrection proposing(FurtherRequest further) {
            return notice.further().isPresent()
                    ? refuse("More was asked for before; it is asked for once") : with(dossier, notice.proposing(further));
        }

        /**
         * @throws NotNow     unless a further request waits
         * @throws NotAllowed for whoever proposed it
         */
        public AwaitingCorrection decided(FurtherRequest.Decision decision) {
            FurtherRequest waiting = notice.further().filter(FurtherRequest::isWaiting)
                    .orElseGet(() -> refuse("No further request waits for a decision"));
            if (waiting.by().equals(decision.by())) {
                throw new NotAllowed("Nobody decides on what they proposed");
            }
            return with(dossier, notice.deciding(waiting, decision));
        }

        /** With the last piece it is accepted, whoever looks at it when (art. 32(1)(v)). */
        public Accepted accepted(Acceptance acceptance) {
            return new Accepted(dossier, receipt, acceptance, revision);
        }
    }

    /** Accepted (受理): the case belongs to the back office now. */
    record Accepted(Dossier dossier, Receipt receipt, Acceptance acceptance, Revision revision) implements Received {

        @Override
        public String status() {
            return "ACCEPTED";
        }

        /** What was promised for later and has not come yet. */
        public List<String> awaited() {
            return acceptance.tolerance().map(Acceptance.ToleranceAcceptance::materials).orElse(List.of()).stream()
                    .filter(code -> !dossier.holds(code)).toList();
        }

        public boolean awaits(String materialCode) {
            return awaited().contains(materialCode);
        }

        /** The last day for it has passed and it has not come; what comes late still counts and ends this. */
        public boolean isOverdue() {
            return acceptance.tolerance().filter(Acceptance.ToleranceAcceptance::overdue).isPresent() && !awaited().isEmpty();
        }

        public Accepted overdue() {
            return new Accepted(dossier, receipt, acceptance.overdue(), revision);
        }

        /** What was promised for later has come. */
        public Accepted supplied(Dossier supplied) {
            return new Accepted(supplied, receipt, acceptance, revision);
        }
    }

    /** Nothing that is licensed, or nothing for this organ (art. 32(1)(i) and (ii)). */
    record NotAccepted(Dossier dossier, Receipt receipt, NonAcceptance nonAcceptance, Revision revision) implements Received {

        @Override
        public String status() {
            return nonAcceptance.kind().status();
        }
    }

    /** Taken back by the applicant before anybody accepted it. */
    record Withdrawn(Dossier dossier, Receipt receipt, Withdrawal withdrawal, Revision revision) implements Received {

        /**
         * Who took it back (撤回申请), and when.
         *
         * @param hand   whose hand it was; empty for what was taken back before it was kept
         * @param reason why a window did, which has to say so; empty where nobody said
         */
        public record Withdrawal(String by, LocalDate on, Optional<Door.Hand> hand, Optional<String> reason) {}

        @Override
        public String status() {
            return "WITHDRAWN_BY_APPLICANT";
        }
    }

    /** What rights are held against. */
    default Matter matter() {
        return new Matter(status(), dossier().route().handledAt(), dossier().route().decidedBy(), dossier().place());
    }

    /** @throws NotNow if it is in another state, or the caller has seen an older version */
    default <T extends Application> T as(Class<T> state, long seenVersion) {
        return state.isInstance(unchangedSince(seenVersion)) ? state.cast(this) : refuse("The application has moved on");
    }

    /** @throws NotNow if the caller has seen an older version */
    default Application unchangedSince(long seenVersion) {
        return revision().version() == seenVersion ? this : refuse("The application was changed meanwhile");
    }

    /**
     * Until it is accepted the applicant may take it back.
     *
     * @throws NotNow if it was not received yet, is judged already, or the caller has seen an older version
     */
    default Withdrawn withdrawn(Withdrawn.Withdrawal withdrawal, long seenVersion) {
        return switch (unchangedSince(seenVersion)) {
            case Submitted(Dossier dossier, Receipt receipt, Revision revision) -> new Withdrawn(dossier, receipt, withdrawal, revision);
            case AwaitingCorrection(Dossier dossier, Receipt receipt, var told, Revision revision) ->
                    new Withdrawn(dossier, receipt, withdrawal, revision);
            case Draft draft -> refuse("A draft was never handed in");
            case Accepted accepted -> refuse("The application is accepted; the back office has it");
            case NotAccepted notAccepted -> refuse("The application has ended");
            case Withdrawn before -> refuse("The application was taken back before");
        };
    }

    /**
     * The same application in the hands of the applicant, with a query code of their own.
     *
     * @throws NotNow if the caller has seen an older version, or it is in these hands already
     */
    default Application takenOver(Door own, QueryCode code, long seenVersion) {
        if (dossier().door().account().equals(own.account())) {
            return refuse("The application is in these hands already");
        }
        return unchangedSince(seenVersion).inHands(dossier().takenOverThrough(own), code);
    }

    /** The same application out of the hands of the agent, whose mandate was revoked, with another query code. */
    default Application letGo(QueryCode code) {
        return inHands(dossier().letGo(), code);
    }

    private Application inHands(Dossier taken, QueryCode code) {
        return switch (this) {
            case Draft draft -> draft.with(taken);
            case Submitted(Dossier before, Receipt receipt, Revision revision) -> new Submitted(taken, receipt.openedBy(code), revision);
            case AwaitingCorrection(Dossier before, Receipt receipt, OneTimeNotice notice, Revision revision) ->
                    new AwaitingCorrection(taken, receipt.openedBy(code), notice, revision);
            case Accepted(Dossier before, Receipt receipt, Acceptance acceptance, Revision revision) ->
                    new Accepted(taken, receipt.openedBy(code), acceptance, revision);
            case NotAccepted(Dossier before, Receipt receipt, NonAcceptance refusal, Revision revision) ->
                    new NotAccepted(taken, receipt.openedBy(code), refusal, revision);
            case Withdrawn(Dossier before, Receipt receipt, Withdrawn.Withdrawal withdrawal, Revision revision) ->
                    new Withdrawn(taken, receipt.openedBy(code), withdrawal, revision);
        };
    }

    /** @throws NotNow always: the process does not allow now what was asked */
    default <T> T refuse(String fact) {
        throw new NotNow(fact, status(), revision().version());
    }
}
