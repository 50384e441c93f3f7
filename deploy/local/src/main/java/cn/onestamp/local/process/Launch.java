package cn.onestamp.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One command line, ready to be run.
 *
 * @param environment added to what the launcher itself was given
 */
public record Launch(List<String> command, Map<String, String> environment, Path folder) {
    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
