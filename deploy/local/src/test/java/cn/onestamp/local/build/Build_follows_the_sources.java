package cn.onestamp.local.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Build_follows_the_sources {
    @TempDir
    Path root;

    private String before;

    @BeforeEach
    void aCheckout() throws IOException {
        write("pom.xml", "<project/>");
        write("intake-service/src/main/java/A.java", "class A {}");
        before = new Sources(root).fingerprint();
    }

    @Test
    void a_changed_or_added_source_is_a_change() throws IOException {
        write("intake-service/src/main/java/A.java", "class A { }");
        String changed = new Sources(root).fingerprint();
        assertThat(changed).isNotEqualTo(before);
        write("intake-service/src/main/java/B.java", "class B {}");
        assertThat(new Sources(root).fingerprint()).isNotEqualTo(changed);
    }

    @Test
    void a_new_date_alone_is_none() throws IOException {
        Files.setLastModifiedTime(root.resolve("pom.xml"), FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));
        assertThat(new Sources(root).fingerprint()).isEqualTo(before);
    }

    @Test
    void tests_documents_data_and_what_builds_produce_are_none() throws IOException {
        write("intake-service/target/classes/A.class", "x");
        write("intake-service/src/test/java/ATest.java", "x");
        write("gateway/portal/node_modules/vue/index.js", "x");
        write("docs/glossary.md", "x");
        write("deploy/data/people.csv", "x");
        write("deploy/local/src/main/java/L.java", "x");
        write(".onestamp/data/state.json", "x");
        write("README.md", "x");
        assertThat(new Sources(root).fingerprint()).isEqualTo(before);
    }

    @Test
    void versions_of_tools_are_compared_as_numbers() {
        assertThat(new Tools.Version(3, 10, 0)).isGreaterThan(new Tools.Version(3, 8, 7));
        assertThat(new Tools.Version(18, 20, 1)).isLessThan(new Tools.Version(20, 0, 0));
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
