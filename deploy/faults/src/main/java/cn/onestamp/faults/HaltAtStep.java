package cn.onestamp.faults;

import cn.onestamp.platform.fault.Step;
import java.nio.file.Path;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Halts the process, once, when it reaches the step named in the file of the system property {@code onestamp.fault-file}
 * or the environment variable {@code ONESTAMP_FAULT_FILE}: no shutdown hook runs and nothing is flushed.
 */
public final class HaltAtStep implements Step.Observer {

    static final int AS_KILLED = 137;

    private final @Nullable FaultFile file;
    private final IntConsumer end;

    public HaltAtStep() {
        this(System.getProperty("onestamp.fault-file", System.getenv("ONESTAMP_FAULT_FILE")), Runtime.getRuntime()::halt);
    }

    HaltAtStep(@Nullable String file, IntConsumer end) {
        this.file = file == null || file.isBlank() ? null : new FaultFile(Path.of(file));
        this.end = end;
    }

    @Override
    public void reached(Step step) {
        if (file != null && file.takes(step)) {
            end.accept(AS_KILLED);
        }
    }
}
