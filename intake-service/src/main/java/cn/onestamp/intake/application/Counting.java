package cn.onestamp.intake.application;

import cn.onestamp.platform.day.DeadlineCalculator;
import cn.onestamp.platform.day.Period;
import cn.onestamp.platform.reference.WorkingDays;
import cn.onestamp.platform.town.TownTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the days of an application are counted by: the item it keeps, the published calendar and the town's day. */
final class Counting {

    /** Within five working days a window tells what is missing, or has accepted (行政许可法 art. 32(1)(iv)). */
    private static final Period EXAMINATION = Period.workingDays(5);

    private static final Period TOLERANCE = Period.workingDays(5);

    private final ServiceItems items;
    private final WorkingDays days;
    private final TownTime town;

    Counting(ServiceItems items, WorkingDays days, TownTime town) {
        this.items = items;
        this.days = days;
        this.town = town;
    }

    LocalDate today() {
        return town.today();
    }

    /** The last day on which the window may speak; empty where the law lets silence have no consequence. */
    Optional<LocalDate> lastDayOfExamination(Dossier dossier, LocalDate receivedOn) {
        return items.keptBy(dossier).licensingLaw() ? Optional.of(calculator().due(receivedOn, EXAMINATION).lastDay()) : Optional.empty();
    }

    boolean silenceHasAccepted(Application.Submitted submitted) {
        return lastDayOfExamination(submitted.dossier(), submitted.receipt().receivedOn())
                .filter(last -> last.isBefore(today())).isPresent();
    }

    /** The same while the window may still say something about it; fails as NotNow once silence has accepted it. */
    Application.Submitted stillExamined(Application.Submitted submitted) {
        return silenceHasAccepted(submitted)
                ? submitted.refuse("The five working days have passed in silence; the application counts as accepted") : submitted;
    }

    Acceptance byClerk(Application.Submitted submitted, String clerk) {
        Acceptance.How how = !submitted.dossier().promisedAndMissing().isEmpty() ? Acceptance.How.TOLERANT
                : submitted.dossier().situation().commits() ? Acceptance.How.COMMITMENT : Acceptance.How.COMPLETE;
        return counted(how, Optional.of(clerk), today(), submitted);
    }

    /** From the day of the receipt, whoever notices when. */
    Acceptance bySilence(Application.Submitted submitted) {
        return counted(Acceptance.How.DEEMED, Optional.empty(), submitted.receipt().receivedOn(), submitted);
    }

    /** From the day on which the last piece arrives; the clerk who examined it is who accepts. */
    Acceptance corrected(Application.AwaitingCorrection corrected) {
        return counted(Acceptance.How.CORRECTED, Optional.of(corrected.notice().by()), today(), corrected);
    }

    /** However it came to be accepted: what was promised for later follows within five working days (容缺受理, SPEC 2.6). */
    private Acceptance counted(Acceptance.How how, Optional<String> by, LocalDate on, Application application) {
        Acceptance acceptance = Acceptance.counted(how, by, on, items.keptBy(application.dossier()), calculator());
        List<String> following = application.dossier().promisedAndMissing();
        return following.isEmpty() ? acceptance
                : acceptance.awaiting(Acceptance.Supplement.promised(following, calculator().due(today(), TOLERANCE).lastDay()));
    }

    private DeadlineCalculator calculator() {
        return days.current();
    }
}
