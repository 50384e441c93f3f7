package cn.onestamp.intake.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.onestamp.platform.problem.Remediable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** On 12 February 2026 a village agent writes down what a villager asks for. */
class Paper_says_only_what_can_be_done {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 12);
    private static final Map<String, Boolean> IN_FORCE = Map.of("forest", true, "in-person", false);

    private final TermsRules rules = new TermsRules((code, day) -> Optional.ofNullable(IN_FORCE.get(code)),
            () -> Instant.parse("2026-02-12T02:00:00Z"));

    @Test
    void for_items_that_agents_hand_in_from_today_for_a_year() {
        assertThat(told(List.of("forest"), TODAY, TODAY.plusYears(1))).isEmpty();
    }

    @Test
    void and_names_each_item_that_there_is_not_or_that_people_ask_for_themselves() {
        assertThat(told(List.of("forest", "no-such-item", " ", "in-person"), TODAY, TODAY))
                .containsExactly("/items/1 item-unknown", "/items/2 item-unknown", "/items/3 NOT_FOR_AGENTS");
    }

    @Test
    void and_each_item_once_and_not_a_thousand() {
        assertThat(told(List.of(), TODAY, TODAY)).containsExactly("/items items-unclear");
        assertThat(told(List.of("forest", "forest"), TODAY, TODAY)).containsExactly("/items items-unclear");
        assertThat(told(IntStream.range(0, 1_000).mapToObj(String::valueOf).toList(), TODAY, TODAY)).containsExactly("/items items-unclear");
    }

    @Test
    void and_no_days_that_are_over_or_in_the_year_9999() {
        assertThat(told(List.of("forest"), TODAY.minusYears(1), TODAY.minusDays(1))).containsExactly("/to dates-wrong");
        assertThat(told(List.of("forest"), TODAY, TODAY.minusDays(1))).containsExactly("/to dates-wrong");
        assertThat(told(List.of("forest"), TODAY, TODAY.plusYears(1).plusDays(1))).containsExactly("/to too-long");
        assertThat(told(List.of("forest"), LocalDate.of(9999, 1, 1), LocalDate.of(9999, 12, 31))).containsExactly("/to too-long");
    }

    @Test
    void and_everything_at_once() {
        assertThat(told(List.of("no-such-item"), TODAY, TODAY.minusDays(1))).containsExactly("/items/0 item-unknown", "/to dates-wrong");
    }

    private List<String> told(List<String> items, LocalDate from, LocalDate to) {
        Remediable refused = catchThrowableOfType(Remediable.class, () -> rules.sound(new GiveMandate.Terms(items, from, to)));
        return refused == null ? List.of() : refused.faults().stream().map(fault -> fault.field() + " " + fault.code()).toList();
    }
}
