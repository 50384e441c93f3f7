package cn.onestamp.intake.application;

import cn.onestamp.platform.day.DeadlineCalculator;
import cn.onestamp.platform.day.Period;
import cn.onestamp.platform.reference.WorkingDays;
import cn.onestamp.platform.town.TownTime;
import java.time.LocalDate;
import java.util.Optional;

/** What the days of an application are counted by: the item it keeps, the published calendar and the town's day. */
final class Counting {

    /** Within five working days a window tells what is missing, or has accepted (行政许可法 art. 32(1)(iv)). */
    private static final Period EXAMINATION = Period.workingDays(5);

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
    Optional<LocalDate> lastDayOfExamination(Dossier.AskedItem item, LocalDate receivedOn) {
        return items.get(item).licensingLaw() ? Optional.of(calculator().due(receivedOn, EXAMINATION).lastDay()) : Optional.empty();
    }

    boolean silenceHasAccepted(Application.Submitted submitted) {
        return lastDayOfExamination(submitted.dossier().item(), submitted.receipt().receivedOn())
                .filter(last -> last.isBefore(today())).isPresent();
    }

    Acceptance complete(Application.Submitted submitted, String clerk) {
        return counted(Acceptance.How.COMPLETE, Optional.of(clerk), today(), submitted);
    }

    /** From the day of the receipt, whoever notices when. */
    Acceptance bySilence(Application.Submitted submitted) {
        return counted(Acceptance.How.DEEMED, Optional.empty(), submitted.receipt().receivedOn(), submitted);
    }

    /** From the day on which the last piece arrives; the clerk who examined it is who accepts. */
    Acceptance corrected(Application.AwaitingCorrection corrected) {
        return counted(Acceptance.How.CORRECTED, Optional.of(corrected.notice().by()), today(), corrected);
    }

    private Acceptance counted(Acceptance.How how, Optional<String> by, LocalDate on, Application application) {
        return Acceptance.counted(how, by, on, items.get(application.dossier().item()), calculator());
    }

    private DeadlineCalculator calculator() {
        return days.current();
    }
}
