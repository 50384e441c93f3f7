package cn.onestamp.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.onestamp.local.Screen;
import cn.onestamp.local.folder.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Household_looks_after_its_parts {
    private static final String STAYS = "touch READY; exec sleep 60";

    @TempDir
    Path place;

    private DataFolder folder;
    private Household household;

    @BeforeEach
    void aNewFolder() throws IOException {
        folder = new DataFolder(place.resolve("data"));
        folder.make();
    }

    @AfterEach
    void everybodyGoesHome() throws InterruptedException {
        household.close();
    }

    @Test
    void what_needs_another_is_started_after_it() throws IOException {
        open(
                part("service", Part.Layer.DESKS, List.of("store"), "ls > seen; " + STAYS),
                part("store", Part.Layer.FOUNDATION, List.of(), STAYS));
        household.awaitReady(System.nanoTime());
        assertThat(Files.readString(place.resolve("seen"))).contains("store.ready");
    }

    @Test
    void one_that_falls_is_called_back() {
        open(part("service", Part.Layer.DESKS, List.of(), STAYS));
        household.awaitReady(System.nanoTime());
        ProcessIdentity first = identity("service");
        first.end();
        await(() -> state("service").restarts() == 1 && state("service").phase() == Phase.READY);
        assertThat(identity("service")).isNotEqualTo(first);
    }

    @Test
    void one_that_was_ready_is_tried_again_although_its_preparation_fails_twice() {
        FailingPart kafka = new FailingPart(part("kafka", Part.Layer.FOUNDATION, List.of(), STAYS), 2);
        open(kafka);
        household.awaitReady(System.nanoTime());
        kafka.failsFromNowOn();
        identity("kafka").end();
        await(() -> "No space left on device".equals(state("kafka").why()));
        assertThat(state("kafka").phase()).isEqualTo(Phase.FELL);
        await(() -> state("kafka").phase() == Phase.READY);
        assertThat(state("kafka").restarts()).isEqualTo(3);
        assertThat(state("kafka").why()).isNull();
        assertThat(identity("kafka").isAlive()).isTrue();
    }

    @Test
    void the_note_of_who_is_at_work_is_written_as_soon_as_the_disk_takes_it_again() throws IOException {
        Path inTheWay = Files.createDirectories(folder.state().resolveSibling("state.json.next").resolve("full"));
        open(part("service", Part.Layer.DESKS, List.of(), STAYS));
        household.awaitReady(System.nanoTime());
        assertThat(folder.state()).doesNotExist();
        Files.delete(inTheWay);
        await(() -> Files.exists(folder.state()));
        assertThat(HallState.findOpen(folder).orElseThrow().parts().getFirst().phase()).isEqualTo(Phase.READY);
    }

    @Test
    void one_that_never_gets_ready_is_given_up_by_name() {
        open(part("service", Part.Layer.DESKS, List.of(), "exit 7"));
        assertThatThrownBy(() -> household.awaitReady(System.nanoTime()))
                .hasMessageContaining("service could not be started: it ended with status 7")
                .hasMessageContaining("service.log");
        await(() -> state("service").phase() == Phase.GIVEN_UP);
    }

    @Test
    void the_door_is_closed_before_the_foundation_and_nobody_is_left() throws IOException, InterruptedException {
        String tells = "trap 'echo $0 >> %s/order; exit 0' TERM; touch READY; while :; do sleep 0.05; done".formatted(place);
        open(
                part("store", Part.Layer.FOUNDATION, List.of(), tells.replace("$0", "store")),
                part("gateway", Part.Layer.DOOR, List.of(), tells.replace("$0", "gateway")),
                part("intake", Part.Layer.DESKS, List.of(), tells.replace("$0", "intake")));
        household.awaitReady(System.nanoTime());
        household.close();
        assertThat(Files.readAllLines(place.resolve("order"))).containsExactly("gateway", "intake", "store");
        assertThat(household.state().alive()).isEmpty();
    }

    @Test
    void who_is_at_work_is_noted_in_the_folder() throws IOException {
        open(part("service", Part.Layer.DESKS, List.of(), STAYS));
        household.awaitReady(System.nanoTime());
        HallState noted = HallState.findOpen(folder).orElseThrow();
        assertThat(noted.ready()).isTrue();
        assertThat(noted.parts().getFirst().identity()).isEqualTo(identity("service"));
    }

    private ShellPart part(String name, Part.Layer layer, List<String> needs, String line) {
        return new ShellPart(name, layer, needs, line, place);
    }

    private void open(Part... parts) {
        ProcessIdentity self = ProcessIdentity.of(ProcessHandle.current().pid()).orElseThrow();
        HallState blank = new HallState(self, 0, "", false, 0, List.of());
        household = new Household(folder, List.of(parts), blank, Screen.aside(), Clock.systemUTC());
        household.start();
    }

    private PartState state(String name) {
        return household.state().parts().stream().filter(part -> part.name().equals(name)).findFirst().orElseThrow();
    }

    private ProcessIdentity identity(String name) {
        ProcessIdentity identity = state(name).identity();
        assertThat(identity).isNotNull();
        return identity;
    }

    private static void await(BooleanSupplier condition) {
        long late = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(late);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
