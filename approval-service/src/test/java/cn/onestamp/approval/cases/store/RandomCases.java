package cn.onestamp.approval.cases.store;

import cn.onestamp.approval.cases.ACase;
import cn.onestamp.approval.cases.Awaited;
import cn.onestamp.approval.cases.CaseFile;
import cn.onestamp.approval.cases.Handover;
import cn.onestamp.approval.cases.TimeLimits;
import cn.onestamp.approval.cases.walk.Duties;
import cn.onestamp.approval.examination.Examination;
import cn.onestamp.approval.examination.ExaminationPlan;
import cn.onestamp.approval.examination.ExaminationPlan.CoReviewDuty;
import cn.onestamp.approval.examination.ExaminationPlan.Excluded;
import cn.onestamp.platform.day.DeadlineCalculator;
import cn.onestamp.platform.day.Period;
import cn.onestamp.platform.day.SuspensionKind;
import cn.onestamp.platform.day.TimeLimitLedger;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Cases of all kinds, with anything an item may ask for. */
final class RandomCases {

    static final String CLERK = "zhao";

    private static final String BASIS = "行政许可法第四十二条";
    private static final List<String> ORGANS = List.of("CXS_ZRZY", "CXS_LC");

    private final Random chance;
    private final DeadlineCalculator calculator;

    RandomCases(Random chance, DeadlineCalculator calculator) {
        this.chance = chance;
        this.calculator = calculator;
    }

    Duties duties() {
        int law = chance.nextBoolean() ? 20 : 45;
        Map<String, Boolean> opinions = new LinkedHashMap<>();
        ORGANS.stream().filter(organ -> chance.nextInt(5) == 0).forEach(organ -> opinions.put(organ, chance.nextBoolean()));
        String begins = List.of("UNDER_REVIEW", "UNDER_REVIEW", "UNDER_REVIEW", "AT_THE_WINDOW", "FILED").get(chance.nextInt(5));
        return new Duties(begins, chance.nextInt(4) == 0, opinions, 3, chance.nextInt(4) == 0 ? 5 : 0,
                Optional.of(chance.nextInt(4)).filter(one -> one == 0).map(one -> procedure()), 1 + chance.nextInt(15), law,
                chance.nextInt(3) == 0 ? 0 : law == 20 ? 10 : 15);
    }

    String procedure() {
        SuspensionKind[] kinds = SuspensionKind.values();
        return kinds[chance.nextInt(kinds.length)].name();
    }

    CaseFile file(Duties duties, LocalDate acceptedOn, boolean awaits) {
        CaseFile usual = ACase.file();
        Handover given = usual.handover();
        Handover.Item item = new Handover.Item(given.item().code(), 1, given.item().name(), kindOf(duties), true);
        return new CaseFile(usual.id(), new Handover(given.number(), item, given.place(), given.handledAt(), given.applicantId(), CLERK, acceptedOn, false),
                usual.power(), limits(duties, acceptedOn), awaits ? new Awaited(List.of("M0034"), Optional.empty()) : Awaited.NOTHING,
                Examination.of(plan(duties)), Optional.empty(), Optional.empty());
    }

    private static Handover.Kind kindOf(Duties duties) {
        return switch (duties.begins()) {
            case "AT_THE_WINDOW" -> Handover.Kind.IMMEDIATE;
            case "FILED" -> Handover.Kind.FILING;
            default -> Handover.Kind.COMMITTED;
        };
    }

    private TimeLimits limits(Duties duties, LocalDate acceptedOn) {
        Period promised = Period.workingDays(duties.promised());
        Period statutory = Period.workingDays(duties.statutory());
        return new TimeLimits(TimeLimitLedger.startedOn(acceptedOn, promised, "服务承诺"), TimeLimitLedger.startedOn(acceptedOn, statutory, BASIS),
                Optional.of(duties.extension()).filter(days -> days > 0).map(days -> new TimeLimits.Extension(Period.workingDays(days), BASIS)),
                new TimeLimits.Due(calculator.due(acceptedOn, promised).lastDay(), calculator.due(acceptedOn, statutory).lastDay()));
    }

    private static ExaminationPlan plan(Duties duties) {
        return new ExaminationPlan(Optional.of(Period.workingDays(3)).filter(within -> duties.visit()),
                duties.opinions().entrySet().stream().map(one -> new CoReviewDuty(one.getKey(), Period.workingDays(duties.replyDays()), one.getValue())).toList(),
                Optional.of(duties.noticeDays()).filter(days -> days > 0).map(Period::calendarDays),
                duties.procedure().map(kind -> new Excluded(SuspensionKind.valueOf(kind), "行政许可法第四十五条", Period.workingDays(10))));
    }
}
