package cn.onestamp.local.part;

import cn.onestamp.local.checkout.Java;
import cn.onestamp.local.checkout.Module;
import cn.onestamp.local.process.Launch;
import cn.onestamp.local.process.Part;
import cn.onestamp.local.process.Readiness;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The filing room for trying out, testing and small halls. */
record EmbeddedStorePart(Hall hall) implements Part {
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
    public Launch launch() throws IOException {
        List<String> flags = Jvm.flags(256, "-XX:MaxDirectMemorySize=128m", "-Djdk.nio.maxCachedBufferSize=262144");
        List<String> command = new ArrayList<>(new Java(hall.checkout()).main(Module.STORE, flags, List.of()));
        command.addAll(List.of("--data", hall.folder().store().resolve("onestamp.mv").toString()));
        command.addAll(List.of("--port", Integer.toString(hall.ports().store())));
        return new Launch(command, Map.of("MALLOC_ARENA_MAX", "2"), hall.folder().path());
    }

    @Override
    public Readiness readiness() {
        return new Readiness.Listens(hall.ports().store());
    }
}
