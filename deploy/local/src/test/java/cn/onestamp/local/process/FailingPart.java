package cn.onestamp.local.process;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A part whose preparation fails so many times from the moment it is told to. */
final class FailingPart implements Part {
    private final ShellPart well;
    private final int times;
    private final AtomicInteger failuresLeft = new AtomicInteger();

    FailingPart(ShellPart well, int times) {
        this.well = well;
        this.times = times;
    }

    void failsFromNowOn() {
        failuresLeft.set(times);
    }

    @Override
    public Launch launch() throws IOException {
        if (failuresLeft.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IOException("No space left on device");
        }
        return well.launch();
    }

    @Override
    public String name() {
        return well.name();
    }

    @Override
    public Layer layer() {
        return well.layer();
    }

    @Override
    public List<String> needs() {
        return well.needs();
    }

    @Override
    public List<Integer> ports() {
        return well.ports();
    }

    @Override
    public Readiness readiness() {
        return well.readiness();
    }
}
