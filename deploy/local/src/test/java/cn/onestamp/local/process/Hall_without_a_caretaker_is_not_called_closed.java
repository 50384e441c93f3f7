package cn.onestamp.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.local.folder.DataFolder;
import cn.onestamp.local.folder.GivenFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Hall_without_a_caretaker_is_not_called_closed {

    private static final ProcessIdentity ENDED = new ProcessIdentity(1, "another boot:12345");

    @TempDir
    Path place;

    @Test
    void while_a_part_lives_on_that_nobody_watches_over() throws IOException {
        ProcessIdentity alive = ProcessIdentity.of(ProcessHandle.current().pid()).orElseThrow();
        DataFolder folder = GivenFolder.named(place.toString());

        noted(ENDED, alive).keep(folder);
        assertThat(HallState.leftBehind(folder)).extracting(PartState::name).containsExactly("kafka");

        noted(ENDED, ENDED).keep(folder);
        assertThat(HallState.leftBehind(folder)).isEmpty();

        noted(alive, alive).keep(folder);
        assertThat(HallState.leftBehind(folder)).as("the caretaker is there").isEmpty();
    }

    private static HallState noted(ProcessIdentity caretaker, ProcessIdentity kafka) {
        return new HallState(caretaker, 8400, "http://localhost:8400", true, 0,
                List.of(new PartState("kafka", List.of(8410), Phase.READY, kafka, Instant.EPOCH, 0, null, 1, null)));
    }
}
