package cn.onestamp.intake.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.problem.NotAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class Nobody_waits_for_somebody_who_has_left {

    private static final Instant TODAY = Instant.parse("2026-01-05T01:00:00Z");
    private static final Enquiry OF_ZHAO = Enquiry.asked("e", new DivisionCode("532301105000"), TODAY, "何时发放？", Optional.empty(),
            new Enquiry.Owner(Optional.of("zhao"), "CENTRE"));

    @Test
    void while_the_owner_is_there_it_is_theirs_alone() {
        Ownership hall = staffedBy(Map.of("zhao", "CENTRE", "zheng", "CENTRE", "he", "BUREAU"));

        assertThat(hall.mustBeOf("zhao", OF_ZHAO)).isEqualTo(OF_ZHAO);
        assertThatThrownBy(() -> hall.mustBeOf("zheng", OF_ZHAO)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> hall.mustBeOf("he", OF_ZHAO)).isInstanceOf(Absent.class);
    }

    @Test
    void and_where_they_have_left_it_is_their_colleagues_to_answer() {
        Ownership hall = staffedBy(Map.of("zheng", "CENTRE", "he", "BUREAU"));

        assertThat(hall.mustBeOf("zheng", OF_ZHAO)).isEqualTo(OF_ZHAO);
        assertThatThrownBy(() -> hall.mustBeOf("zhao", OF_ZHAO)).isInstanceOf(Absent.class);
        assertThatThrownBy(() -> hall.mustBeOf("he", OF_ZHAO)).isInstanceOf(Absent.class);
    }

    private static Ownership staffedBy(Map<String, String> organs) {
        return new Ownership(new PostHolders() {
            @Override
            public Optional<Enquiry.Owner> receiver(String named, LocalDate day) {
                return Optional.empty();
            }

            @Override
            public boolean isOnAPost(String account, LocalDate day) {
                return organs.containsKey(account);
            }

            @Override
            public Set<String> organsOf(String account, LocalDate day) {
                return isOnAPost(account, day) ? Set.of(organs.get(account)) : Set.of();
            }
        }, () -> TODAY);
    }
}
