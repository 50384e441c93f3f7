package cn.onestamp.faults;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.platform.fault.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Service_dies_at_a_named_step {

    @TempDir Path folder;
    private final List<Integer> ends = new ArrayList<>();

    @Test
    void once_when_the_step_is_reached() throws IOException {
        Path file = Files.writeString(folder.resolve("intake"), "AFTER_COMMIT_BEFORE_REPLY\n");
        HaltAtStep observer = new HaltAtStep(file.toString(), ends::add);

        observer.reached(Step.BEFORE_COMMIT);
        assertThat(ends).isEmpty();
        observer.reached(Step.AFTER_COMMIT_BEFORE_REPLY);
        observer.reached(Step.AFTER_COMMIT_BEFORE_REPLY);

        assertThat(ends).containsExactly(HaltAtStep.AS_KILLED);
        assertThat(file).doesNotExist();
    }

    @Test
    void and_lives_on_when_no_file_names_a_step() {
        new HaltAtStep(folder.resolve("absent").toString(), ends::add).reached(Step.BEFORE_COMMIT);
        new HaltAtStep(null, ends::add).reached(Step.BEFORE_COMMIT);

        assertThat(ends).isEmpty();
    }

    @Test
    void because_the_platform_finds_the_observer_by_itself() {
        assertThat(ServiceLoader.load(Step.Observer.class).findFirst()).containsInstanceOf(HaltAtStep.class);
    }
}
