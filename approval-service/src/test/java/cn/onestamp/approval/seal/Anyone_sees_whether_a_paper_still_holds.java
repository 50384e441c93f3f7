package cn.onestamp.approval.seal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.approval.BackOffice;
import cn.onestamp.platform.testkit.Visitor.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Anyone_sees_whether_a_paper_still_holds extends BackOffice {

    private String code = "";

    @Test
    void up_to_the_last_day_and_not_after_it() {
        String id = sealed();
        assertThat(stored("papers", "_id", id).getFirst()).containsEntry("validTo", "2026-02-05");
        assertThat(standing()).isEqualTo("VALID");

        for (String keptIn : List.of("licences", "papers")) {
            set(keptIn, id, "validTo", "2026-01-06");
            assertThat(standing()).as("today is the last day").isEqualTo("VALID");
            set(keptIn, id, "validTo", "2026-01-05");
            assertThat(page()).containsEntry("status", "EXPIRED").containsEntry("since", "2026-01-06");
            forget("licences", "_id", id);
        }
    }

    @Test
    void for_ever_where_it_has_no_end() {
        set("licences", sealed(), "validTo", null);

        assertThat(standing()).isEqualTo("VALID");
    }

    @Test
    void and_so_of_a_paper_that_was_stored_before_papers_said_it() {
        String id = sealed();
        forget("licences", "_id", id);
        set("papers", id, "schema", 1);
        set("papers", id, "validTo", null);
        assertThat(standing()).isEqualTo("VALID");

        set("papers", id, "decidedOn", "2025-12-05");
        assertThat(standing()).as("one month from 5 December").isEqualTo("EXPIRED");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-06, 1, 2026-02-05", "2026-01-06, 24, 2028-01-05", "2026-03-31, 12, 2027-03-30",
        "2028-02-29, 12, 2029-02-28", "2026-01-31, 1, 2026-02-28", "2027-12-30, 2, 2028-02-29"})
    void because_months_are_counted_as_the_civil_code_says(LocalDate decidedOn, int months, LocalDate lastDay) {
        assertThat(ResultKind.of(true, "林木采伐许可证", "森林法第五十七条", Optional.of(months)).validTo(decidedOn)).contains(lastDay);
    }

    private String sealed() {
        String id = granted();
        Answer sealed = staff(KEEPER).post(sealOf(id), Map.of("version", 3));
        code = String.valueOf(sealed.body().get("verificationCode"));
        return id;
    }

    private Object standing() {
        return page().get("status");
    }

    private Map<String, Object> page() {
        return anybody().get("/api/papers/" + code).body();
    }
}
