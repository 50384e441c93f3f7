package cn.onestamp.local.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A part that is one shell line and is ready when it has written its file. */
record ShellPart(String name, Layer layer, List<String> needs, String line, Path place) implements Part {
    @Override
    public List<Integer> ports() {
        return List.of();
    }

    @Override
    public Launch launch() {
        return new Launch(List.of("sh", "-c", line.replace("READY", mark().toString())), Map.of(), place);
    }

    @Override
    public Readiness readiness() {
        return () -> Files.exists(mark()) ? Optional.empty() : Optional.of("no mark yet");
    }

    Path mark() {
        return place.resolve(name + ".ready");
    }
}
