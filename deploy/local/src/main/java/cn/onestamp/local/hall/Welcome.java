package cn.onestamp.local.hall;

import cn.onestamp.local.Screen;
import cn.onestamp.local.checkout.Checkout;
import cn.onestamp.local.folder.DataFolder;
import cn.onestamp.local.folder.TownTime;
import cn.onestamp.local.process.HallState;
import cn.onestamp.local.process.Memory;
import cn.onestamp.local.process.PartState;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a person is told when everything is ready: where to go, as whom, and what it costs the machine. */
public final class Welcome {
    private final Checkout checkout;
    private final DataFolder folder;
    private final HallState state;

    public Welcome(Checkout checkout, DataFolder folder, HallState state) {
        this.checkout = checkout;
        this.folder = folder;
        this.state = state;
    }

    public void sayTo(Screen screen) throws IOException {
        JsonNode local = JsonMapper.builder().build()
                .readTree(Files.readString(checkout.keycloakSource().resolve("realm-onestamp.local.json")));
        screen.say("");
        screen.say("Everything is ready after %.1f s.".formatted(state.readyMillis() / 1000.0));
        screen.say("  town hall     " + state.address());
        screen.say("  town time     " + new TownTime(folder, Clock.systemUTC()).now().toLocalDateTime());
        screen.say("  data folder   " + folder.path());
        screen.say("  accounts      password " + local.get("peoplePassword").asString());
        for (JsonNode account : local.get("shownPeople")) {
            screen.say("                %-14s %s".formatted(account.get("username").asString(), account.get("does").asString()));
        }
        screen.say("  memory        " + memory());
    }

    private String memory() {
        long sum = state.parts().stream().mapToLong(Welcome::memoryOf).sum();
        return sum + " MiB (" + state.parts().stream()
                .map(part -> part.name() + " " + memoryOf(part))
                .collect(Collectors.joining(", ")) + ")";
    }

    private static long memoryOf(PartState part) {
        return part.identity() == null ? 0 : Memory.of(part.identity().pid());
    }
}
