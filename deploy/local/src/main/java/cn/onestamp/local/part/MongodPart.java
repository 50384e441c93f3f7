package cn.onestamp.local.part;

import cn.onestamp.local.Refusal;
import cn.onestamp.local.process.Launch;
import cn.onestamp.local.process.Part;
import cn.onestamp.local.process.Readiness;
import java.util.List;
import java.util.Map;

/** The machine's own MongoDB, a replica set of one: a standalone one may lose acknowledged writes after a kill. */
record MongodPart(Hall hall) implements Part {
    @Override
    public String name() {
        return "store";
    }

    @Override
    public Layer layer() {
        return Layer.FOUNDATION;
    }

    @Override
    public List<String> needs() {
        return List.of();
    }

    @Override
    public List<Integer> ports() {
        return List.of(hall.ports().store());
    }

    @Override
    public Launch launch() {
        if (!StoreChoice.Mongod.isInstalled()) {
            throw new Refusal("There is no mongod on the PATH; start with --store embedded or a mongodb:// address.");
        }
        return new Launch(
                List.of("mongod", "--dbpath", hall.folder().store().toString(), "--bind_ip", "127.0.0.1",
                        "--port", Integer.toString(hall.ports().store()), "--replSet", ReplicaSet.NAME,
                        "--wiredTigerCacheSizeGB", "0.25"),
                Map.of(),
                hall.folder().path());
    }

    @Override
    public Readiness readiness() {
        return new ReplicaSet(hall.ports().store());
    }
}
