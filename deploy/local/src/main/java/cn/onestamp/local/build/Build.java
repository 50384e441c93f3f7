package cn.onestamp.local.build;

import cn.onestamp.local.Refusal;
import cn.onestamp.local.Screen;
import cn.onestamp.local.checkout.Checkout;
import cn.onestamp.local.checkout.Module;
import cn.onestamp.local.hall.OpenHalls;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;

/** Builds everything but the launcher when the sources are not those of the last build. */
public final class Build {
    private final Checkout checkout;
    private final Screen screen;

    public Build(Checkout checkout, Screen screen) {
        this.checkout = checkout;
        this.screen = screen;
    }

    public void bringUpToDate() throws IOException, InterruptedException {
        Files.createDirectories(checkout.own());
        try (FileChannel alone = FileChannel.open(
                checkout.own().resolve("build.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            alone.lock();
            String sources = new Sources(checkout.root()).fingerprint();
            if (!isBuilt(sources)) {
                build(sources);
            }
        }
    }

    /** Refuses when there is no Maven or no Node, or when a running hall would lose the programs it runs. */
    public void mayBegin() throws IOException, InterruptedException {
        nobodyMayBeAtWork();
        Tools.mustBeThere();
    }

    /** Said after a build by other means, such as the one of the tests. */
    public void isUpToDate() throws IOException {
        Files.writeString(stamp(), new Sources(checkout.root()).fingerprint());
    }

    private void build(String sources) throws IOException, InterruptedException {
        mayBegin();
        screen.say("Building what changed (the first time this takes minutes) ...");
        Path log = checkout.logs().resolve("build.log");
        long begun = System.nanoTime();
        int status = new Maven(checkout, screen).run(log, List.of("package", "-DskipTests", "-pl", "!deploy/local"));
        if (status != 0) {
            throw new Refusal("The build failed; the reason is at the end of " + log);
        }
        Files.writeString(stamp(), sources);
        screen.say("  built in %.0f s".formatted((System.nanoTime() - begun) / 1e9));
    }

    /** A running program reads its jar as long as it lives. */
    private void nobodyMayBeAtWork() throws IOException {
        var open = new OpenHalls(checkout).all();
        if (!open.isEmpty()) {
            throw new Refusal("The programs must be built anew, but the town hall in " + open.getFirst().path()
                    + " is open and runs them; close it first with ./onestamp down.");
        }
    }

    private boolean isBuilt(String sources) throws IOException {
        return Files.exists(stamp())
                && Files.readString(stamp()).equals(sources)
                && Files.exists(checkout.keycloak().resolve("augmented"))
                && Arrays.stream(Module.values()).filter(checkout::has).map(checkout::jar).allMatch(Files::exists);
    }

    private Path stamp() {
        return checkout.own().resolve("built");
    }
}
