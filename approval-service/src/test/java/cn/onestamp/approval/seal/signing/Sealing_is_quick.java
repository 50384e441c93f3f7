package cn.onestamp.approval.seal.signing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.approval.paper.Composition;
import cn.onestamp.approval.paper.PaperContent;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * Prints what one sealed page costs a warm thread, and leaves the page in {@code target/measured} to look at. The bound
 * is wide: it notices a font parsed per paper, not a busy machine.
 */
class Sealing_is_quick {

    private static final int WARM_UP = Integer.getInteger("onestamp.measure.rounds", 60);
    private static final double WIDE = 40;

    @Test
    void because_a_keeper_and_a_resident_wait_for_it() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "measured"));
        SealPress press = new SealPress(ATownHall.TYPEFACES, ATownHall.keystore(folder));
        PaperContent content = ATownHall.licenceFor("王喆");
        Seal seal = ATownHall.approvalSealOf(ATownHall.DONGHUA);
        Composition paper = press.compose(content, seal, ATownHall.AFTERNOON);
        SealedPaper sealed = press.press(content, seal, ATownHall.AFTERNOON);
        Files.write(folder.resolve("licence.ofd"), sealed.ofd().bytes());
        Files.write(folder.resolve("licence.pdf"), sealed.pdf().bytes());
        measure("compose (layout, code, font subsets)", () -> press.compose(content, seal, ATownHall.AFTERNOON));
        measure("OFD of a composed page", () -> press.ofd(paper, seal, ATownHall.AFTERNOON));
        measure("PDF of a composed page", () -> press.pdf(paper, seal, ATownHall.AFTERNOON));
        assertThat(measure("OFD and PDF from the content", () -> press.press(content, seal, ATownHall.AFTERNOON))).isLessThan(WIDE);
        System.out.printf("sealing: files: OFD %,d bytes, PDF %,d bytes%n", sealed.ofd().bytes().length, sealed.pdf().bytes().length);
    }

    /** The median, because a compiler thread or a neighbour disturbs single rounds. */
    private static double measure(String what, Supplier<?> work) {
        var threads = ManagementFactory.getThreadMXBean();
        for (int i = 0; i < WARM_UP; i++) {
            work.get();
        }
        double[] rounds = new double[WARM_UP];
        for (int i = 0; i < rounds.length; i++) {
            long before = threads.getCurrentThreadCpuTime();
            work.get();
            rounds[i] = (threads.getCurrentThreadCpuTime() - before) / 1e6;
        }
        Arrays.sort(rounds);
        System.out.printf("sealing: %-38s %.2f ms CPU%n", what, rounds[rounds.length / 2]);
        return rounds[rounds.length / 2];
    }
}
