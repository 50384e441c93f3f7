package cn.onestamp.local.check;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What the test runners counted, read from their reports.
 *
 * @param skipped neither passed nor failed; a test of ours has no reason to be
 */
public record Totals(int passed, int failed, int skipped) {
    private static final Set<String> NO_REPORTS = Set.of("node_modules", "src", "classes", "test-classes", "lib");

    /** Of every report written since then under a {@code target} folder, of Surefire and of the portal's runner. */
    public static Totals since(Instant begun, Path root) throws IOException {
        Totals sum = new Totals(0, 0, 0);
        for (Path report : reports(begun, root)) {
            sum = sum.plus(read(report));
        }
        return sum;
    }

    private Totals plus(Totals other) {
        return new Totals(passed + other.passed, failed + other.failed, skipped + other.skipped);
    }

    private static List<Path> reports(Instant begun, Path root) throws IOException {
        List<Path> reports = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = folder.getFileName().toString();
                return folder.equals(root) || !name.startsWith(".") && !NO_REPORTS.contains(name)
                        ? FileVisitResult.CONTINUE
                        : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = file.getFileName().toString();
                if (name.startsWith("TEST-") && name.endsWith(".xml")
                        && !attributes.lastModifiedTime().toInstant().isBefore(begun)) {
                    reports.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return reports;
    }

    /** Counts the cases themselves: runners disagree on what their sums contain. */
    static Totals read(Path report) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (var in = Files.newInputStream(report)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            int cases = 0;
            int failed = 0;
            int skipped = 0;
            boolean counted = false;
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "testcase" -> {
                            cases++;
                            counted = false;
                        }
                        case "failure", "error" -> {
                            failed += counted ? 0 : 1;
                            counted = true;
                        }
                        case "skipped" -> skipped++;
                        default -> { }
                    }
                }
            }
            return new Totals(cases - failed - skipped, failed, skipped);
        } catch (XMLStreamException broken) {
            throw new IOException(report + " is no report", broken);
        }
    }
}
