package cn.onestamp.approval.cases.walk;

import cn.onestamp.approval.cases.walk.Move.State;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One case, kept by hand after SPEC 2.1, 2.2, 2.4 and 2.6: where it stands, who had a part, what was looked into, which days
 * count. Says of every step whether it may happen; of several faults it names where the case stands before who asks, and who
 * asks before what is missing.
 */
public final class CaseByTheBook {

    /** What whoever asks is told. */
    public enum Answer { DONE, NOT_NOW, NOT_ALLOWED }

    private static final NaiveDays DAYS = new NaiveDays(Path.of("..", "deploy", "data", "holidays.json"));

    private final Duties duties;
    private final String clerk;
    private final LocalDate acceptedOn;
    private final @Nullable Rule forgotten;

    private State state;
    private long version = 1;
    private @Nullable String onDeskOf;
    private @Nullable String reviewer;
    private @Nullable String decider;
    private boolean awaits;
    private boolean overdue;
    private boolean recalled;
    private boolean chosen;
    private boolean visitSigned;
    private boolean extended;
    private @Nullable LocalDate opinionsDue;
    private @Nullable LocalDate noticeUntil;
    private @Nullable LocalDate stoppedFrom;
    private @Nullable String stoppedFor;
    private LocalDate promisedDue;
    private LocalDate statutoryDue;
    private final Map<String, Boolean> agreed = new HashMap<>();
    private final Set<String> held = new HashSet<>();
    private final Set<LocalDate> stoppedDays = new HashSet<>();

    public CaseByTheBook(Duties duties, String clerk, LocalDate acceptedOn, boolean awaits, @Nullable Rule forgotten) {
        this.duties = duties;
        this.clerk = clerk;
        this.acceptedOn = acceptedOn;
        this.awaits = awaits;
        this.forgotten = forgotten;
        this.state = State.valueOf(duties.begins());
        this.promisedDue = due(duties.promised());
        this.statutoryDue = due(duties.statutory());
    }

    private CaseByTheBook(CaseByTheBook other) {
        this(other.duties, other.clerk, other.acceptedOn, other.awaits, other.forgotten);
        state = other.state;
        version = other.version;
        onDeskOf = other.onDeskOf;
        reviewer = other.reviewer;
        decider = other.decider;
        overdue = other.overdue;
        recalled = other.recalled;
        chosen = other.chosen;
        visitSigned = other.visitSigned;
        extended = other.extended;
        opinionsDue = other.opinionsDue;
        noticeUntil = other.noticeUntil;
        stoppedFrom = other.stoppedFrom;
        stoppedFor = other.stoppedFor;
        promisedDue = other.promisedDue;
        statutoryDue = other.statutoryDue;
        agreed.putAll(other.agreed);
        held.addAll(other.held);
        stoppedDays.addAll(other.stoppedDays);
    }

    /** As it stands now, to try something out. */
    public CaseByTheBook copy() {
        return new CaseByTheBook(this);
    }

    public Duties duties() {
        return duties;
    }

    public State state() {
        return state;
    }

    /** Running until it is decided or ended, but for a procedure that stops it. */
    public String clock() {
        return !Move.WITHDRAW.isKnownIn(state) ? "STOPPED" : state == State.SUSPENDED ? "SUSPENDED" : "RUNNING";
    }

    public long version() {
        return version;
    }

    public Optional<String> onDeskOf() {
        return Optional.ofNullable(onDeskOf);
    }

    public LocalDate promisedDue() {
        return promisedDue;
    }

    public LocalDate statutoryDue() {
        return statutoryDue;
    }

    public boolean awaits() {
        return awaits;
    }

    /** Working days left of the law's limit; while the clock stands still as many as when it stopped. */
    public int left(LocalDate today) {
        Set<LocalDate> out = stoppedOn(today);
        return NaiveDays.between(today, dueWithout(duties.statutory() + (extended ? duties.extension() : 0), out), day -> counts(day, out));
    }

    public void isSupplied() {
        awaits = false;
        overdue = false;
    }

    public void fallsOverdue() {
        overdue = awaits;
    }

    public void powerIsTakenBack() {
        recalled = true;
    }

    public Answer answer(Step step) {
        Answer said = judged(step);
        if (said == Answer.DONE) {
            happen(step);
            version++;
        }
        return said;
    }

    private Answer judged(Step step) {
        if (standsWrong(step)) {
            return Answer.NOT_NOW;
        }
        if (hadAPart(step)) {
            return Answer.NOT_ALLOWED;
        }
        return lacks(step) ? Answer.NOT_NOW : Answer.DONE;
    }

    private boolean standsWrong(Step step) {
        boolean choice = step.move() == Move.KEEP || step.move() == Move.HAND_BACK;
        boolean undecided = Move.WITHDRAW.isKnownIn(state);
        boolean waitsForTheCounty = recalled && !chosen && undecided;
        return insists(Rule.ONLY_IN_ITS_STATE, !step.move().isKnownIn(state))
                || insists(Rule.THE_COUNTY_CHOOSES_FIRST, choice ? !waitsForTheCounty : waitsForTheCounty && step.move() != Move.WITHDRAW)
                || insists(Rule.WHO_LOOKED_AT_AN_OLD_VERSION_LOOKS_AGAIN, step.seenVersion() != version)
                || insists(Rule.WHAT_LIES_ON_A_DESK_STAYS_THERE, liesElsewhere(step));
    }

    private boolean liesElsewhere(Step step) {
        return switch (step.move()) {
            case CLAIM -> onDeskOf != null;
            case RELEASE, PROPOSE_GRANT, PROPOSE_REFUSAL ->
                    onDeskOf != null && !onDeskOf.equals(step.person()) && !onDeskOf.equals(step.standsInFor());
            default -> false;
        };
    }

    private boolean hadAPart(Step step) {
        String person = step.person();
        boolean accepted = insists(Rule.WHO_ACCEPTED_HAS_NO_OTHER_PART, person.equals(clerk));
        boolean reviewed = insists(Rule.WHO_REVIEWED_DOES_NOT_DECIDE, person.equals(reviewer));
        boolean decided = insists(Rule.WHO_DECIDED_DOES_NOT_SEAL, person.equals(decider));
        return switch (step.move()) {
            case PROPOSE_GRANT, PROPOSE_REFUSAL, GRANT_AT_ONCE -> accepted;
            case GRANT, REFUSE, RETURN -> accepted || reviewed;
            case SEAL -> accepted || reviewed || decided;
            default -> false;
        };
    }

    private boolean lacks(Step step) {
        return switch (step.move()) {
            case PROPOSE_GRANT -> isUnexamined(step.today());
            case GRANT, GRANT_AT_ONCE -> isUnexamined(step.today()) || insists(Rule.WHAT_WAS_PROMISED_HAS_COME, awaits);
            case SUSPEND -> insists(Rule.ONLY_ITS_PROCEDURE_STOPS_THE_CLOCK,
                    !step.what().equals(Duties.HEARING) && !duties.procedure().filter(step.what()::equals).isPresent());
            case EXTEND -> insists(Rule.THE_LAW_ALLOWS_THE_EXTENSION, duties.extension() == 0) || insists(Rule.EXTENDED_ONCE, extended);
            case BREAK_OFF -> insists(Rule.ONLY_AN_OVERDUE_PROMISE_IS_BROKEN, !overdue);
            default -> false;
        };
    }

    private boolean isUnexamined(LocalDate today) {
        boolean silenceIsOver = opinionsDue != null && today.isAfter(opinionsDue);
        boolean allAgree = duties.opinions().entrySet().stream().allMatch(organ -> opinionsDue != null
                && agreed.getOrDefault(organ.getKey(), silenceIsOver && organ.getValue()));
        return insists(Rule.THE_VISIT_IS_SIGNED_BY_BOTH, duties.visit() && !visitSigned)
                || insists(Rule.EVERY_ORGAN_AGREES, !allAgree)
                || insists(Rule.THE_NOTICE_HAS_HUNG, duties.noticeDays() > 0 && (noticeUntil == null || !today.isAfter(noticeUntil)))
                || insists(Rule.THE_NAMED_PROCEDURE_WAS_HELD, duties.procedure().isPresent() && !held.contains(duties.procedure().get()));
    }

    private void happen(Step step) {
        LocalDate today = step.today();
        switch (step.move()) {
            case CLAIM -> onDeskOf = step.person();
            case REASSIGN -> onDeskOf = step.what();
            case RELEASE -> onDeskOf = null;
            case VISIT -> visitSigned = step.yes();
            case ASK_OPINIONS -> opinionsDue = opinionsDue != null ? opinionsDue : NaiveDays.after(today, duties.replyDays(), DAYS::isWorked);
            case GIVE_OPINION -> isOpined(step.what(), step.yes());
            case POST_NOTICE -> noticeUntil = today.plusDays(duties.noticeDays());
            case SUSPEND -> stops(today, step.what());
            case RESUME -> goesOn(today);
            case EXTEND -> isExtended();
            case PROPOSE_GRANT, PROPOSE_REFUSAL -> isReviewedBy(step.person(), State.PENDING_DECISION);
            case RETURN -> isReviewedBy(null, State.UNDER_REVIEW);
            case GRANT, GRANT_AT_ONCE -> isDecidedBy(step.person(), State.GRANTED);
            case REFUSE -> isDecidedBy(step.person(), State.REFUSED);
            case PASS_ON -> state = State.UNDER_REVIEW;
            case KEEP -> chosen = true;
            case HAND_BACK -> goesToTheCounty();
            case TERMINATE, BREAK_OFF -> state = State.TERMINATED;
            case WITHDRAW -> state = State.WITHDRAWN_BY_APPLICANT;
            case SEAL -> state = State.SEALED;
        }
    }

    /** Whoever was not asked has nothing to say. */
    private void isOpined(String organ, boolean agrees) {
        if (opinionsDue != null) {
            agreed.put(organ, agrees);
        }
    }

    private void isReviewedBy(@Nullable String person, State next) {
        reviewer = person;
        state = next;
    }

    private void isDecidedBy(String person, State next) {
        decider = person;
        state = next;
    }

    private void goesToTheCounty() {
        chosen = true;
        onDeskOf = null;
        if (state != State.SUSPENDED) {
            state = State.UNDER_REVIEW;
            reviewer = null;
        }
    }

    private void stops(LocalDate today, String procedure) {
        state = State.SUSPENDED;
        stoppedFrom = today;
        stoppedFor = procedure;
    }

    private void goesOn(LocalDate today) {
        state = State.UNDER_REVIEW;
        stoppedDays.addAll(stoppedOn(today));
        stoppedFrom = null;
        held.add(Objects.requireNonNull(stoppedFor));
        isCountedAnew();
    }

    private void isExtended() {
        extended = true;
        isCountedAnew();
    }

    private void isCountedAnew() {
        int more = extended ? duties.extension() : 0;
        promisedDue = due(duties.promised() + more);
        statutoryDue = due(duties.statutory() + more);
    }

    private LocalDate due(int days) {
        return dueWithout(days, stoppedDays);
    }

    private LocalDate dueWithout(int days, Set<LocalDate> out) {
        return NaiveDays.after(acceptedOn, days, day -> counts(day, out));
    }

    private boolean counts(LocalDate day, Set<LocalDate> out) {
        return !insists(Rule.STOPPED_DAYS_COME_BACK, out.contains(day)) && !insists(Rule.HOLIDAYS_ARE_NOT_COUNTED, !DAYS.isWorked(day));
    }

    private Set<LocalDate> stoppedOn(LocalDate today) {
        Set<LocalDate> days = new HashSet<>(stoppedDays);
        for (LocalDate day = stoppedFrom; day != null && !day.isAfter(today); day = day.plusDays(1)) {
            days.add(day);
        }
        return days;
    }

    private boolean insists(Rule rule, boolean applies) {
        return applies && rule != forgotten;
    }
}
