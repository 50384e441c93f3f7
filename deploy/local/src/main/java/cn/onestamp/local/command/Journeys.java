package cn.onestamp.local.command;

import cn.onestamp.local.checkout.Checkout;
import cn.onestamp.local.checkout.Java;
import cn.onestamp.local.checkout.Module;
import cn.onestamp.local.folder.DataFolder;
import cn.onestamp.local.process.JavaMain;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Runs the programs that walk through the hall as people do, from a process of their own. */
final class Journeys {
    private static final List<String> FLAGS = List.of(
            "-Xmx384m", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8");

    private final Checkout checkout;

    Journeys(Checkout checkout) {
        this.checkout = checkout;
    }

    int run(String program, String address, DataFolder folder, List<String> more) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(new Java(checkout).main(Module.JOURNEYS, "cn.onestamp.journeys." + program, FLAGS));
        command.addAll(List.of("--address", address, "--data", folder.path().toString()));
        command.addAll(more);
        return JavaMain.run(command, checkout.root());
    }
}
