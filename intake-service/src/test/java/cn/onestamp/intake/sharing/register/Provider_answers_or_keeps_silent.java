package cn.onestamp.intake.sharing.register;


import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.onestamp.intake.OpenTown;
import cn.onestamp.intake.sharing.Holder;
import cn.onestamp.intake.sharing.Provider;
import cn.onestamp.intake.sharing.Shared;
import cn.onestamp.platform.id.CitizenId;
import cn.onestamp.platform.id.Uscc;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import reactor.core.Exceptions;

/** The demo register: Wang's household book is there, the one that has Luo Jinhua's never answers. */
class Provider_answers_or_keeps_silent {

    private static final Holder WANG = new Holder.OfPerson(CitizenId.of("532301199003070012"));
    private static final Holder LUO = new Holder.OfPerson(CitizenId.of("532324197909110186"));
    private static final Holder COMPANY = new Holder.OfEnterprise(Uscc.of("91532301MA6N000170"));

    private final Provider register = ProviderConfiguration.guarded(
            new SharedRegisterFile(OpenTown.REFERENCE_DATA), Duration.ofMillis(100));

    @Test
    void about_a_person_and_about_an_enterprise() {
        assertThat(register.find(WANG, "M0003").block()).isEqualTo(new Shared.Found("DEMO-M0003-001", LocalDate.of(2036, 12, 31)));
        assertThat(register.find(COMPANY, "M0013").block()).isInstanceOf(Shared.Found.class);
        assertThat(register.find(WANG, "M0013").blockOptional()).isEmpty();
        assertThat(register.find(WANG, "M9999").blockOptional()).isEmpty();
    }

    @Test
    void and_nobody_waits_for_it_longer_than_set() {
        register.find(WANG, "M0003").block();

        assertThatThrownBy(() -> register.find(LUO, "M0003").block())
                .satisfies(no -> assertThat(Exceptions.unwrap(no)).isInstanceOf(TimeoutException.class));
        assertThat(register.find(WANG, "M0003").block()).isNotNull();
    }

    @Test
    void and_is_left_alone_when_it_has_been_silent_many_times() {
        for (int silence = 0; silence < 10; silence++) {
            assertThatThrownBy(() -> register.find(LUO, "M0003").block()).isNotInstanceOf(CallNotPermittedException.class);
        }

        assertThatThrownBy(() -> register.find(WANG, "M0003").block()).isInstanceOf(CallNotPermittedException.class);
        assertThat(register.find(WANG, "M0002").block()).isNotNull();
    }
}
