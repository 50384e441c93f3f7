package cn.onestamp.local.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Totals_are_counted_from_reports {
    private static final Instant BEGUN = Instant.parse("2026-01-05T00:00:00Z");

    @TempDir
    Path root;

    @Test
    void over_all_modules_and_runners() throws IOException {
        report("intake/target/surefire-reports/TEST-a.xml", "<testsuite><testcase/><testcase><failure/></testcase></testsuite>");
        report("gateway/target/portal-reports/TEST-portal.xml",
                "<testsuites><testsuite><testcase/><testcase><skipped/></testcase></testsuite></testsuites>");
        assertThat(Totals.since(BEGUN, root)).isEqualTo(new Totals(2, 1, 1));
    }

    @Test
    void a_case_with_a_failure_and_an_error_failed_once() throws IOException {
        report("a/target/TEST-a.xml", "<testsuite><testcase><failure/><error/></testcase><testcase/></testsuite>");
        assertThat(Totals.since(BEGUN, root)).isEqualTo(new Totals(1, 1, 0));
    }

    @Test
    void those_of_an_earlier_run_do_not_count() throws IOException {
        Path old = report("a/target/surefire-reports/TEST-a.xml", "<testsuite><testcase/></testsuite>");
        Files.setLastModifiedTime(old, FileTime.from(BEGUN.minusSeconds(1)));
        assertThat(Totals.since(BEGUN, root)).isEqualTo(new Totals(0, 0, 0));
    }

    private Path report(String file, String xml) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, xml);
    }
}
