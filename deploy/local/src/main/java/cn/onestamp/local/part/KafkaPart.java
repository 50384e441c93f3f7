package cn.onestamp.local.part;

import cn.onestamp.local.checkout.Java;
import cn.onestamp.local.checkout.Module;
import cn.onestamp.local.process.Launch;
import cn.onestamp.local.process.Part;
import cn.onestamp.local.process.Readiness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The messenger: a Kafka broker of one, ready when its topics are in place. */
record KafkaPart(Hall hall) implements Part {
    @Override
    public String name() {
        return "kafka";
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
        return List.of(hall.ports().kafka(), hall.ports().kafkaController());
    }

    @Override
    public Launch launch() throws IOException {
        Files.deleteIfExists(topicsReady());
        List<String> command = new ArrayList<>(new Java(hall.checkout()).main(Module.KAFKA, Jvm.flags(192), List.of()));
        command.add(hall.folder().kafka().toString());
        ports().forEach(port -> command.add(port.toString()));
        command.add(topicsReady().toString());
        return new Launch(command, Map.of("MALLOC_ARENA_MAX", "2"), hall.folder().path());
    }

    @Override
    public Readiness readiness() {
        return new Readiness.Wrote(topicsReady(), hall.ports().kafka());
    }

    private Path topicsReady() {
        return hall.folder().kafka().resolve("topics-ready");
    }
}
