package cn.onestamp.local.check;

import cn.onestamp.local.checkout.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The portal's own tests, with a report where the others lie. */
public final class PortalTests {
    private final Path portal;
    private final Path report;

    public PortalTests(Checkout checkout) {
        this.portal = checkout.root().resolve("gateway/portal");
        this.report = checkout.root().resolve("gateway/target/portal-reports/TEST-portal.xml");
    }

    public boolean exist() {
        return Files.exists(portal.resolve("package.json"));
    }

    public boolean pass(Path log) throws IOException, InterruptedException {
        Files.createDirectories(report.getParent());
        Files.deleteIfExists(report);
        List<String> command = List.of(
                "npm", "run", "--silent", "test", "--", "--reporter=default", "--reporter=junit", "--outputFile.junit=" + report);
        return new ProcessBuilder(command)
                        .directory(portal.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start()
                        .waitFor()
                == 0;
    }
}
