package cn.onestamp.approval.licence;

import static cn.onestamp.approval.licence.ALicence.act;
import static cn.onestamp.approval.licence.ALicence.issued;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.onestamp.approval.licence.Licence.Status;
import cn.onestamp.approval.licence.LicenceAct.Kind;
import cn.onestamp.platform.problem.NotNow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class Licence_goes_its_way {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 2, 5);

    @Test
    void it_holds_up_to_its_last_day() {
        assertThat(issued().on(LAST_DAY).status()).isEqualTo(Status.VALID);
        assertThat(issued().on(LAST_DAY.plusDays(1))).satisfies(over -> {
            assertThat(over.status()).isEqualTo(Status.EXPIRED);
            assertThat(over.since()).contains(LAST_DAY.plusDays(1));
        });
    }

    @Test
    void what_is_suspended_may_hold_again() {
        Licence.Suspended suspended = issued().suspended(act(Kind.SUSPENSION));

        assertThat(suspended.status()).isEqualTo(Status.SUSPENDED);
        assertThat(suspended.since()).contains(ALicence.LATER);
        assertThat(suspended.reinstated(act(Kind.REINSTATEMENT)).status()).isEqualTo(Status.VALID);
        assertThat(suspended.on(LAST_DAY.plusDays(1)).status()).isEqualTo(Status.EXPIRED);
    }

    @Test
    void what_is_withdrawn_revoked_or_confiscated_never_holds_again() {
        for (Kind kind : List.of(Kind.WITHDRAWAL, Kind.REVOCATION, Kind.CONFISCATION)) {
            Licence ended = issued().suspended(act(Kind.SUSPENSION)).ended(act(kind));

            assertThat(ended.status()).isEqualTo(kind.result());
            assertThat(ended.on(LAST_DAY.plusDays(1)).status()).as("and is never merely expired").isEqualTo(kind.result());
            for (Class<? extends Licence> living : List.of(Licence.Valid.class, Licence.Suspended.class, Licence.Running.class)) {
                assertThatExceptionOfType(NotNow.class).isThrownBy(() -> ended.as(living));
            }
            assertThat(ended.as(Licence.Registered.class).cancelled(act(Kind.CANCELLATION)).status()).isEqualTo(Status.CANCELLED);
        }
    }

    @Test
    void what_is_struck_from_the_register_is_left_alone() {
        Licence cancelled = issued().cancelled(act(Kind.CANCELLATION));

        assertThatExceptionOfType(NotNow.class).isThrownBy(() -> cancelled.as(Licence.Registered.class));
        assertThat(cancelled.on(LAST_DAY.plusDays(1)).status()).isEqualTo(Status.CANCELLED);
    }

    @Test
    void what_is_over_is_struck_from_the_register_and_nothing_else() {
        Licence over = issued().on(LAST_DAY.plusDays(1));

        assertThatExceptionOfType(NotNow.class).isThrownBy(() -> over.as(Licence.Running.class));
        assertThat(over.as(Licence.Registered.class).cancelled(act(Kind.CANCELLATION)).status()).isEqualTo(Status.CANCELLED);
    }

    @Test
    void silence_renews_it_for_as_long_again() {
        Licence.Running renewed = issued().asking(ALicence.renewal()).renewedBySilence(LAST_DAY.plusDays(1));

        assertThat(renewed.file().validTo()).contains(LocalDate.of(2026, 3, 5));
        assertThat(renewed.file().followUp()).hasValueSatisfying(asked -> assertThat(asked.deemedOn()).contains(LAST_DAY.plusDays(1)));
        assertThat(renewed.on(LAST_DAY.plusDays(1)).status()).isEqualTo(Status.VALID);
    }

    @Test
    void one_case_at_a_time_is_under_way_for_it() {
        Licence.Running asked = issued().asking(ALicence.renewal());

        assertThatExceptionOfType(NotNow.class).isThrownBy(() -> asked.asking(ALicence.renewal()));
        assertThat(asked.notFollowed().asking(ALicence.renewal()).file().followUp()).isPresent();
    }

    @Test
    void another_one_takes_its_place() {
        assertThat(issued().asking(ALicence.renewal()).replacedOn(ALicence.LATER)).satisfies(replaced -> {
            assertThat(replaced.status()).isEqualTo(Status.RENEWED);
            assertThat(replaced.since()).isEqualTo(Optional.of(ALicence.LATER));
        });
    }
}
