package cn.onestamp.approval.licence;

import cn.onestamp.approval.cases.ApprovalCase;
import cn.onestamp.platform.day.Period;
import cn.onestamp.platform.id.CaseNumber;
import cn.onestamp.platform.reference.WorkingDays;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a renewal is asked for in time; what counts is the day of the receipt, which stands in the number of the case. */
final class RenewalTime {

    private final LicenceRules rules;
    private final WorkingDays days;

    RenewalTime(LicenceRules rules, WorkingDays days) {
        this.rules = rules;
        this.days = days;
    }

    FollowUp asked(FollowUp.Purpose purpose, ApprovalCase with, LicenceFile licence) {
        LocalDate askedOn = new CaseNumber(with.file().number()).day();
        Optional<LocalDate> tooLateAfter = licence.validTo().filter(end -> purpose == FollowUp.Purpose.RENEWAL)
                .map(end -> lastDayToAsk(end, rules.renewalLead(licence.entry().item().code(), askedOn))).filter(askedOn::isAfter);
        return new FollowUp(purpose, with.file().id(), askedOn, tooLateAfter, Optional.empty());
    }

    /** Counted forward from there, the whole lead lies before the end. */
    private LocalDate lastDayToAsk(LocalDate end, Period lead) {
        return Stream.iterate(end, day -> day.minusDays(1)).filter(day -> !days.current().due(day, lead).warnOn().isAfter(end)).findFirst().orElseThrow();
    }
}
