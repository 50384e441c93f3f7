package cn.onestamp.local.hall;

import cn.onestamp.local.Screen;
import cn.onestamp.local.checkout.Checkout;
import cn.onestamp.local.folder.DataFolder;
import cn.onestamp.local.part.Ports;
import cn.onestamp.local.process.FreePorts;
import cn.onestamp.local.process.HallState;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A hall to work with: one that is open already is used and left open, else one is opened and closed again. */
public final class Visit implements AutoCloseable {
    private static final int HOUSES = 20;
    private static final int APART = 100;

    private final String address;
    private final @Nullable Closing own;

    private Visit(String address, @Nullable Closing own) {
        this.address = address;
        this.own = own;
    }

    public static Visit to(Checkout checkout, DataFolder folder, Opening opening, Screen screen) throws IOException {
        Optional<HallState> open = HallState.findOpen(folder);
        if (open.isPresent()) {
            return new Visit(open.get().address(), null);
        }
        long asked = System.nanoTime();
        Ports ports = free(opening.ports());
        screen.say("Opening a town hall of its own in " + folder.path());
        Closing own = new Closing(TownHall.open(checkout, folder, opening.on(ports), screen), screen, kept -> {});
        Visit visit = new Visit(ports.address(), own);
        try {
            own.open().awaitReady(asked);
            return visit;
        } catch (IOException | RuntimeException failure) {
            visit.close();
            throw failure;
        }
    }

    /** Another hall may be open on the usual ports: the next free house in the street is taken. */
    private static Ports free(Ports wished) {
        return IntStream.range(0, HOUSES)
                .mapToObj(house -> new Ports(wished.base() + house * APART))
                .filter(ports -> FreePorts.isFree(ports.gateway()) && FreePorts.isFree(ports.kafka()))
                .findFirst()
                .orElse(wished);
    }

    /** The public address of the hall's door. */
    public String address() {
        return address;
    }

    @Override
    public void close() throws IOException {
        if (own != null) {
            try {
                own.close();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
