package cn.onestamp.local.part;

import cn.onestamp.local.checkout.Checkout;
import cn.onestamp.local.checkout.Module;
import cn.onestamp.local.folder.DataFolder;
import cn.onestamp.local.folder.Secrets;
import cn.onestamp.local.process.Part;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who works in a hall: what this checkout holds, on these ports, with this store. */
public final class Plan {
    private final Checkout checkout;
    private final DataFolder folder;
    private final Ports ports;

    public Plan(Checkout checkout, DataFolder folder, Ports ports) {
        this.checkout = checkout;
        this.folder = folder;
        this.ports = ports;
    }

    /** {@code withFaults} puts the failpoints of the fault suites beside every service. */
    public List<Part> parts(StoreChoice store, boolean withFaults) {
        Secrets secrets = new Secrets(folder, new SecureRandom());
        Hall hall = new Hall(checkout, folder, ports, secrets, store.uri(ports), withFaults);
        List<Part> parts = new ArrayList<>();
        storePart(store, hall).ifPresent(parts::add);
        parts.add(new KafkaPart(hall));
        parts.add(new KeycloakPart(hall, new RealmImport(new Realm(checkout))));
        for (Desk desk : Desk.values()) {
            if (checkout.has(desk.module())) {
                parts.add(new DeskPart(desk, hall));
            }
        }
        return parts;
    }

    private Optional<Part> storePart(StoreChoice store, Hall hall) {
        return switch (store) {
            case StoreChoice.Given given -> Optional.empty();
            case StoreChoice.Mongod mongod -> Optional.of(new MongodPart(hall));
            case StoreChoice.Embedded embedded when !checkout.has(Module.STORE) -> Optional.empty();
            case StoreChoice.Embedded embedded -> Optional.of(new EmbeddedStorePart(hall));
        };
    }
}
