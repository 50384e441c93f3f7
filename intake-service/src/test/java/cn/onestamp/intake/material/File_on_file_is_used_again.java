package cn.onestamp.intake.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class File_on_file_is_used_again {

    private static final LocalDate CAME = LocalDate.of(2026, 2, 12);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 8, 12);

    @Test
    void for_the_same_paper_only() {
        assertThat(entry("M0002", null).servesAs("M0002", null, CAME)).isTrue();
        assertThat(entry("M0002", null).servesAs("M0003", null, CAME)).isFalse();
        assertThat(entry(null, null).servesAs("M0002", null, CAME)).as("before anybody said of which kind it is").isFalse();
    }

    @Test
    void within_its_own_days_and_the_months_the_paper_is_good_for() {
        assertThat(entry("M0002", null).servesAs("M0002", 6, LAST_DAY)).isTrue();
        assertThat(entry("M0002", null).servesAs("M0002", 6, LAST_DAY.plusDays(1))).isFalse();
        assertThat(entry("M0002", CAME).servesAs("M0002", 6, CAME)).isTrue();
        assertThat(entry("M0002", CAME).servesAs("M0002", 6, CAME.plusDays(1))).isFalse();
    }

    private static LibraryEntry entry(@Nullable String materialCode, @Nullable LocalDate until) {
        return new LibraryEntry("1", "p1", new FileSaid("证.pdf", "application/pdf", 10, "ab".repeat(32), "证", materialCode, until),
                LibraryEntry.Authenticity.SELF_DECLARED, CAME);
    }
}
