package cn.onestamp.approval.seal.signing;

import cn.onestamp.approval.paper.Composition;
import cn.onestamp.approval.paper.PaperContent;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Measures what one sealed page costs a warm thread; writes one paper of each kind beside the figures. */
final class MeasureSealing {

    private static final int WARM_UP = 300;
    private static final int ROUNDS = 300;

    private MeasureSealing() {
    }

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args.length > 0 ? args[0] : "target/measured"));
        SealPress press = new SealPress(ATownHall.TYPEFACES, ATownHall.keystore(folder));
        PaperContent content = ATownHall.licenceFor("王喆");
        Seal seal = ATownHall.approvalSealOf(ATownHall.DONGHUA);
        Composition paper = press.compose(content, seal, ATownHall.AFTERNOON);
        SealedPaper sealed = press.press(content, seal, ATownHall.AFTERNOON);
        Files.write(folder.resolve("licence.ofd"), sealed.ofd().bytes());
        Files.write(folder.resolve("licence.pdf"), sealed.pdf().bytes());
        System.out.printf("OFD %d bytes, PDF %d bytes%n", sealed.ofd().bytes().length, sealed.pdf().bytes().length);
        measure("compose (layout, code, font subsets)", () -> press.compose(content, seal, ATownHall.AFTERNOON));
        measure("OFD of a composed paper", () -> press.ofd(paper, seal, ATownHall.AFTERNOON));
        measure("PDF of a composed paper", () -> press.pdf(paper, seal, ATownHall.AFTERNOON));
        measure("both, from content", () -> press.press(content, seal, ATownHall.AFTERNOON));
    }

    private static void measure(String what, Supplier<?> work) {
        var threads = ManagementFactory.getThreadMXBean();
        for (int i = 0; i < WARM_UP; i++) {
            work.get();
        }
        long before = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < ROUNDS; i++) {
            work.get();
        }
        System.out.printf("%-40s %.2f ms CPU%n", what, (threads.getCurrentThreadCpuTime() - before) / 1e6 / ROUNDS);
    }
}
