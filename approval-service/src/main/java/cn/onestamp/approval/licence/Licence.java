package cn.onestamp.approval.licence;

import cn.onestamp.platform.problem.NotNow;
import cn.onestamp.platform.store.Revision;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A licence in one of its states. What the law makes final is final here: nothing leads back from a withdrawal, a revocation or
 * a confiscation but the striking from the register, and nothing at all from that.
 */
public sealed interface Licence {

    /** {@code EXPIRED} follows from the day alone and is never stored. */
    enum Status { VALID, SUSPENDED, EXPIRED, RENEWED, CHANGED, WITHDRAWN, REVOKED, CONFISCATED, CANCELLED }

    LicenceFile file();

    Revision revision();

    Status status();

    /** The day since when it is no longer, or not now, valid; empty while it is. */
    Optional<LocalDate> since();

    /** Still in the register. */
    sealed interface Registered extends Licence {

        default Cancelled cancelled(LicenceAct act) {
            return new Cancelled(file().after(act), revision());
        }
    }

    /** Neither over nor ended by anybody. */
    sealed interface Running extends Registered {

        Running with(LicenceFile changed);

        default Ended ended(LicenceAct act) {
            return new Ended(file().after(act), revision());
        }

        /** @throws NotNow while another case is under way for it, or where there is no end that could be put off */
        default Running asking(FollowUp asked) {
            if (file().followUp().isPresent()) {
                refuse("A case is under way for this licence already");
            }
            if (asked.purpose() == FollowUp.Purpose.RENEWAL && file().validTo().isEmpty()) {
                refuse("A licence without an end is not renewed");
            }
            return with(file().asking(Optional.of(asked)));
        }

        /** The case that was asked with has ended without a licence. */
        default Running notFollowed() {
            return with(file().asking(Optional.empty()));
        }

        /** Nobody decided before its end (行政许可法 art. 50(2)). */
        default Running renewedBySilence(LocalDate on) {
            return with(file().renewedBySilence(on));
        }

        /** @throws java.util.NoSuchElementException where nothing was asked */
        default Replaced replacedOn(LocalDate on) {
            return new Replaced(file(), file().followUp().orElseThrow().purpose(), on, revision());
        }
    }

    record Valid(LicenceFile file, Revision revision) implements Running {

        @Override
        public Valid with(LicenceFile changed) {
            return new Valid(changed, revision);
        }

        @Override
        public Status status() {
            return Status.VALID;
        }

        @Override
        public Optional<LocalDate> since() {
            return Optional.empty();
        }

        Suspended suspended(LicenceAct act) {
            return new Suspended(file.after(act), revision);
        }
    }

    record Suspended(LicenceFile file, Revision revision) implements Running {

        @Override
        public Suspended with(LicenceFile changed) {
            return new Suspended(changed, revision);
        }

        @Override
        public Status status() {
            return Status.SUSPENDED;
        }

        @Override
        public Optional<LocalDate> since() {
            return Optional.of(file.acts().getLast().on());
        }

        Valid reinstated(LicenceAct act) {
            return new Valid(file.after(act), revision);
        }
    }

    /** Its last day has passed. */
    record Expired(LicenceFile file, Revision revision) implements Registered {

        @Override
        public Status status() {
            return Status.EXPIRED;
        }

        @Override
        public Optional<LocalDate> since() {
            return file.validTo().map(last -> last.plusDays(1));
        }
    }

    /** Another one has taken its place. */
    record Replaced(LicenceFile file, FollowUp.Purpose purpose, LocalDate on, Revision revision) implements Registered {

        @Override
        public Status status() {
            return switch (purpose) {
                case RENEWAL -> Status.RENEWED;
                case CHANGE -> Status.CHANGED;
            };
        }

        @Override
        public Optional<LocalDate> since() {
            return Optional.of(on);
        }
    }

    /** Withdrawn, revoked or confiscated, as the last act says. */
    record Ended(LicenceFile file, Revision revision) implements Registered {

        @Override
        public Status status() {
            return file.acts().getLast().result();
        }

        @Override
        public Optional<LocalDate> since() {
            return Optional.of(file.acts().getLast().on());
        }
    }

    record Cancelled(LicenceFile file, Revision revision) implements Licence {

        @Override
        public Status status() {
            return Status.CANCELLED;
        }

        @Override
        public Optional<LocalDate> since() {
            return Optional.of(file.acts().getLast().on());
        }
    }

    /** As it stands on this day. */
    default Licence on(LocalDate day) {
        return this instanceof Running && file().isOverOn(day) ? new Expired(file(), revision()) : this;
    }

    /** @throws NotNow unless it is in this state */
    default <T extends Licence> T as(Class<T> state) {
        if (!state.isInstance(this)) {
            refuse("The licence does not allow this");
        }
        return state.cast(this);
    }

    /** @throws NotNow if something has happened to it since the caller looked */
    default Licence seenAs(long version) {
        if (revision().version() != version) {
            refuse("The licence has moved on");
        }
        return this;
    }

    /** @throws NotNow always: the state does not allow now what was asked */
    default void refuse(String fact) {
        throw new NotNow(fact, status().name(), revision().version());
    }
}
