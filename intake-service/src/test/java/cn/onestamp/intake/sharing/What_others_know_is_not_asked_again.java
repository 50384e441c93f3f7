package cn.onestamp.intake.sharing;


import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.onestamp.platform.id.CitizenId;
import cn.onestamp.platform.town.TownTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class What_others_know_is_not_asked_again {

    private static final TownTime MONDAY = () -> Instant.parse("2026-01-05T01:00:00Z");
    private static final CitizenId WANG = CitizenId.of("532301199003070012");

    private final List<String> audit = new ArrayList<>();

    @Test
    void when_it_is_found_and_valid_to_the_last_day() {
        Shared.Found lastDay = new Shared.Found("DEMO-1", LocalDate.of(2026, 1, 5));

        assertThat(ask(Mono.just(lastDay))).isEqualTo(lastDay);
        assertThat(ask(Mono.just(new Shared.Found("DEMO-2", LocalDate.of(2026, 1, 4))))).isEqualTo(new Shared.NotFound());
        assertThat(ask(Mono.just(new Shared.Found("DEMO-3", null)))).isInstanceOf(Shared.Found.class);
        assertThat(audit).containsExactly("M0002 filling in FOUND", "M0002 filling in NOT_FOUND", "M0002 filling in FOUND");
    }

    @Test
    void but_who_has_nothing_there_or_is_met_with_silence_goes_on() {
        assertThat(ask(Mono.empty())).isEqualTo(new Shared.NotFound());
        assertThat(ask(Mono.error(new IllegalStateException("the line is dead")))).isEqualTo(new Shared.Unreachable());
        assertThat(audit).containsExactly("M0002 filling in NOT_FOUND", "M0002 filling in UNREACHABLE");
    }

    @Test
    void and_no_answer_is_given_that_the_audit_does_not_know() {
        DataSharing sharing = new AskProvider(id -> Mono.just(new Holder.OfPerson(WANG)), (holder, material) -> Mono.empty(),
                (question, result) -> Mono.error(new IllegalStateException("no audit")), MONDAY);

        assertThatThrownBy(() -> sharing.ask(question()).block()).hasMessage("no audit");
        assertThatThrownBy(() -> new DataSharing.Question("a", "p", "M0002", " ", "x")).isInstanceOf(IllegalArgumentException.class);
    }

    private Shared ask(Mono<Shared.Found> answer) {
        return new AskProvider(id -> Mono.just(new Holder.OfPerson(WANG)), (holder, material) -> answer,
                (question, result) -> Mono.fromRunnable(() -> audit.add(question.materialCode() + " " + question.purpose() + " " + result)),
                MONDAY).ask(question()).block();
    }

    private static DataSharing.Question question() {
        return new DataSharing.Question("wang.decai", "p1", "M0002", "filling in", "a1");
    }
}
