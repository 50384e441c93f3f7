package cn.onestamp.local.hall;

import cn.onestamp.local.Refusal;
import cn.onestamp.local.Screen;
import cn.onestamp.local.checkout.Checkout;
import cn.onestamp.local.folder.Beginning;
import cn.onestamp.local.folder.DataFolder;
import cn.onestamp.local.folder.FolderLock;
import cn.onestamp.local.folder.TownTime;
import cn.onestamp.local.folder.TrustRoots;
import cn.onestamp.local.part.Plan;
import cn.onestamp.local.part.StoreChoice;
import cn.onestamp.local.process.FreePorts;
import cn.onestamp.local.process.HallState;
import cn.onestamp.local.process.Household;
import cn.onestamp.local.process.Part;
import cn.onestamp.local.process.ProcessIdentity;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** A hall opened by this very process; closing it ends exactly what it started. */
public final class TownHall implements AutoCloseable {
    private static final long NEEDED_MEGABYTES = 500;

    private final Checkout checkout;
    private final DataFolder folder;
    private final FolderLock lock;
    private final Household household;

    private TownHall(Checkout checkout, DataFolder folder, FolderLock lock, Household household) {
        this.checkout = checkout;
        this.folder = folder;
        this.lock = lock;
        this.household = household;
    }

    /** Starts everything and returns at once; {@link #awaitReady} waits. Nothing is left behind when it refuses. */
    public static TownHall open(Checkout checkout, DataFolder folder, Opening opening, Screen screen) throws IOException {
        Optional<Beginning> known = Beginning.find(folder);
        folder.make();
        FolderLock lock = FolderLock.tryFor(folder).orElseThrow(() -> inUse(folder));
        try {
            mustHaveRoom(folder);
            LeftBehind.sendHome(folder, screen);
            StoreChoice store = store(folder, known, opening);
            List<Part> parts = new Plan(checkout, folder, opening.ports()).parts(store, opening.manner());
            FreePorts.mustBeFree(parts);
            if (known.isEmpty()) {
                begin(folder, store, opening);
            }
            Household household = new Household(folder, parts, blank(opening), screen, Clock.systemUTC());
            new OpenHalls(checkout).enter(folder);
            household.start();
            return new TownHall(checkout, folder, lock, household);
        } catch (IOException | RuntimeException refused) {
            lock.close();
            throw refused;
        }
    }

    private static StoreChoice store(DataFolder folder, Optional<Beginning> known, Opening opening) {
        if (known.isPresent()) {
            known.get().mustAgreeWith(opening.store(), opening.townDate(), folder);
            return StoreChoice.of(known.get().store());
        }
        return opening.store().map(StoreChoice::of).orElseGet(StoreChoice::usual);
    }

    private static void begin(DataFolder folder, StoreChoice store, Opening opening) throws IOException {
        TownTime town = new TownTime(folder, Clock.systemUTC());
        if (opening.townDate().isPresent()) {
            town.beginOn(opening.townDate().get());
        } else {
            town.beginToday();
        }
        new Beginning(store.name(), opening.townDate().orElse(null)).keep(folder);
    }

    private static HallState blank(Opening opening) {
        long self = ProcessHandle.current().pid();
        ProcessIdentity caretaker = ProcessIdentity.of(self).orElseThrow();
        return new HallState(caretaker, opening.ports().base(), opening.ports().address(), false, 0, List.of());
    }

    private static Refusal inUse(DataFolder folder) {
        try {
            String who = HallState.findOpen(folder)
                    .map(state -> " (process " + state.caretaker().pid() + ", " + state.address() + ")")
                    .orElse("");
            return new Refusal("The data folder " + folder.path() + " is in use by another running instance" + who + ".");
        } catch (IOException unreadable) {
            return new Refusal("The data folder " + folder.path() + " is in use by another running instance.");
        }
    }

    private static void mustHaveRoom(DataFolder folder) throws IOException {
        long free = java.nio.file.Files.getFileStore(folder.path()).getUsableSpace() >> 20;
        if (free < NEEDED_MEGABYTES) {
            throw new Refusal("The disk of " + folder.path() + " has only " + free + " MB left; "
                    + NEEDED_MEGABYTES + " MB are needed to open. Nothing was started.");
        }
    }

    public void awaitReady(long sinceNanos) throws IOException {
        household.awaitReady(sinceNanos);
        new TrustRoots(checkout).remember(folder);
    }

    public HallState state() {
        return household.state();
    }

    DataFolder folder() {
        return folder;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        household.close();
        new TrustRoots(checkout).remember(folder);
        new OpenHalls(checkout).leave(folder);
        lock.close();
    }
}
