package cn.onestamp.faults;

import cn.onestamp.platform.fault.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a suite writes the step at which this process is to die: one line, the name of the step. */
record FaultFile(Path path) {

    /** Whether the file named this step; it is gone afterwards, so that the process that follows lives. */
    boolean takes(Step step) {
        try {
            return Files.exists(path)
                    && Files.readString(path).strip().equals(step.name())
                    && Files.deleteIfExists(path);
        } catch (IOException takenByAnotherThread) {
            return false;
        }
    }
}
