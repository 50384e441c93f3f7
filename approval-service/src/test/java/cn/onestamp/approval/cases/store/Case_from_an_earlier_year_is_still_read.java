package cn.onestamp.approval.cases.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.approval.cases.ApprovalCase;
import cn.onestamp.approval.cases.TimeLimits;
import cn.onestamp.platform.day.DeadlineCalculator;
import cn.onestamp.platform.day.WorkingCalendar;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.nio.charset.StandardCharsets;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** One document of every earlier schema, as it lies in the stores of halls that run already. */
class Case_from_an_earlier_year_is_still_read {

    @Test
    void and_whoever_opened_it_is_known_to_have_accepted_it() throws IOException {
        ApprovalCase read = CaseDocuments.read(stored("schema-1"));

        assertThat(read.status()).isEqualTo("UNDER_REVIEW");
        assertThat(read.file().handover().acceptedBy()).isEqualTo("zhao.qiuyue");
    }

    @Test
    void and_its_clocks_run_to_the_days_that_were_told() throws IOException {
        WorkingCalendar calendar = WorkingCalendar.parse(Files.readString(Path.of("..", "deploy", "data", "holidays.json")));

        for (String schema : List.of("schema-1", "schema-2")) {
            TimeLimits limits = CaseDocuments.read(stored(schema)).file().limits();
            assertThat(List.of(limits.promised(), limits.statutory())).as(schema)
                    .extracting(clock -> clock.standingOn(LocalDate.of(2026, 1, 6), new DeadlineCalculator(calendar)).due().lastDay())
                    .containsExactly(LocalDate.of(2026, 1, 8), LocalDate.of(2026, 2, 2));
            assertThat(CaseDocuments.read(stored(schema)).file().examination().missingOn(LocalDate.of(2026, 1, 6))).isEmpty();
        }
    }

    private static Document stored(String schema) throws IOException {
        try (InputStream file = Case_from_an_earlier_year_is_still_read.class.getResourceAsStream("/cases/" + schema + ".json")) {
            return Document.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
