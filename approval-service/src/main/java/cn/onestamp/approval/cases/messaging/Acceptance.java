package cn.onestamp.approval.cases.messaging;

import cn.onestamp.approval.cases.Awaited;
import cn.onestamp.approval.cases.CaseFile;
import cn.onestamp.approval.cases.Handover;
import cn.onestamp.approval.cases.Power;
import cn.onestamp.approval.cases.TimeLimits;
import cn.onestamp.approval.examination.Examination;
import cn.onestamp.approval.examination.ExaminationPlan;
import cn.onestamp.platform.day.Period;
import cn.onestamp.platform.day.SuspensionKind;
import cn.onestamp.platform.day.TimeLimitLedger;
import cn.onestamp.platform.id.DivisionCode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an acceptance tells of a case. Earlier ones did not name the clerk (they were told by the clerk), nor the kind of days,
 * nor what has to be looked into.
 */
record Acceptance(
        String number, String itemCode, int itemVersion, String itemName, String place, String handledAt, String decidedBy,
        String basis, String applicantId, @Nullable String acceptedBy, LocalDate acceptedOn, int promisedDays, int statutoryDays,
        LocalDate promisedDueOn, LocalDate statutoryDueOn, @Nullable List<String> awaits, Handover.@Nullable Kind kind, @Nullable String dayUnit,
        @Nullable Boolean licensingLaw, @Nullable String statutoryBasis, @Nullable Extension extension, @Nullable Looking examination,
        @Nullable String how) {

    private static final String OWN_PROMISE = "服务承诺";
    private static final String ON_COMMITMENT = "COMMITMENT";

    record Extension(int amount, Period.Unit unit, String basis) {}

    record Time(int amount, Period.Unit unit) {

        Period period() {
            return new Period(amount, unit);
        }
    }

    /** What has to be looked into. */
    record Looking(@Nullable Time visit, List<Asked> coReviews, @Nullable Time notice, @Nullable Excluded excluded) {

        record Asked(String organ, Time reply, boolean silenceAgrees) {}

        record Excluded(SuspensionKind kind, String basis, Time longest) {}

        ExaminationPlan plan() {
            return new ExaminationPlan(Optional.ofNullable(visit).map(Time::period),
                    coReviews.stream().map(one -> new ExaminationPlan.CoReviewDuty(one.organ(), one.reply().period(), one.silenceAgrees())).toList(),
                    Optional.ofNullable(notice).map(Time::period),
                    Optional.ofNullable(excluded).map(one -> new ExaminationPlan.Excluded(one.kind(), one.basis(), one.longest().period())));
        }
    }

    CaseFile file(String id, String teller) {
        Handover handover = new Handover(number,
                new Handover.Item(itemCode, itemVersion, itemName, kind == null ? Handover.Kind.COMMITTED : kind, !Boolean.FALSE.equals(licensingLaw)),
                new DivisionCode(place), handledAt, applicantId, acceptedBy == null ? teller : acceptedBy, acceptedOn, ON_COMMITMENT.equals(how));
        return new CaseFile(id, handover, new Power(decidedBy, basis), limits(),
                awaits == null ? Awaited.NOTHING : new Awaited(awaits, Optional.empty()),
                Examination.of(examination == null ? ExaminationPlan.NOTHING : examination.plan()), Optional.empty(), Optional.empty());
    }

    private TimeLimits limits() {
        return new TimeLimits(clock(promisedDays, promisedDueOn, OWN_PROMISE),
                clock(statutoryDays, statutoryDueOn, statutoryBasis == null ? "" : statutoryBasis),
                Optional.ofNullable(extension).map(one -> new TimeLimits.Extension(new Period(one.amount(), one.unit()), one.basis())),
                new TimeLimits.Due(promisedDueOn, statutoryDueOn));
    }

    /** Where the kind of days is not told, calendar days count to the same last day. */
    private TimeLimitLedger clock(int days, LocalDate due, String limitBasis) {
        Period limit = dayUnit == null ? Period.calendarDays((int) ChronoUnit.DAYS.between(acceptedOn, due))
                : dayUnit.equals("CALENDAR") ? Period.calendarDays(days) : Period.workingDays(days);
        return TimeLimitLedger.startedOn(acceptedOn, limit, limitBasis);
    }
}
