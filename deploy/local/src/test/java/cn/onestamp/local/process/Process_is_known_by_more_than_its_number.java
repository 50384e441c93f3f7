package cn.onestamp.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class Process_is_known_by_more_than_its_number {
    @Test
    void a_process_of_ours_is_alive_until_it_ends() throws IOException, InterruptedException {
        Process sleeper = new ProcessBuilder(List.of("sleep", "60")).start();
        ProcessIdentity identity = ProcessIdentity.of(sleeper.pid()).orElseThrow();
        assertThat(identity.isAlive()).isTrue();
        identity.askToEnd();
        sleeper.waitFor();
        assertThat(identity.isAlive()).isFalse();
    }

    @Test
    void a_stranger_with_the_number_of_ours_is_left_alone() throws IOException, InterruptedException {
        Process stranger = new ProcessBuilder(List.of("sleep", "60")).start();
        ProcessIdentity ours = new ProcessIdentity(stranger.pid(), "another boot:12345");
        ours.askToEnd();
        ours.end();
        assertThat(ours.isAlive()).isFalse();
        assertThat(stranger.isAlive()).isTrue();
        stranger.destroyForcibly().waitFor();
    }

    @Test
    void its_start_is_found_behind_a_name_with_blanks_and_brackets() {
        String stat = "42 (a (b) c) S 1 42 42 0 -1 4194304 1 2 3 4 5 6 7 8 20 0 9 0 987654 10 11";
        assertThat(ProcessIdentity.startTick(stat)).isEqualTo("987654");
    }

    @Test
    void the_machine_tells_how_much_memory_it_holds() {
        assertThat(Memory.of(ProcessHandle.current().pid())).isPositive();
        assertThat(Memory.of(Long.MAX_VALUE)).isZero();
    }
}
