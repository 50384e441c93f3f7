package cn.onestamp.local.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Runs a program of ours in front: its words go to this terminal, its exit status is the answer. */
public final class JavaMain {
    private JavaMain() {}

    public static int run(List<String> command, Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start();
        Thread stop = new Thread(process::destroy);
        Runtime.getRuntime().addShutdownHook(stop);
        int status = process.waitFor();
        Runtime.getRuntime().removeShutdownHook(stop);
        return status;
    }
}
