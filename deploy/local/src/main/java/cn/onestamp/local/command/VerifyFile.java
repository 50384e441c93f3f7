package cn.onestamp.local.command;

import cn.onestamp.local.Arguments;
import cn.onestamp.local.Command;
import cn.onestamp.local.Refusal;
import cn.onestamp.local.Screen;
import cn.onestamp.local.Usage;
import cn.onestamp.local.build.Build;
import cn.onestamp.local.checkout.Checkout;
import cn.onestamp.local.checkout.Java;
import cn.onestamp.local.checkout.Module;
import cn.onestamp.local.folder.DataFolder;
import cn.onestamp.local.folder.TrustRoots;
import cn.onestamp.local.hall.OpenHalls;
import cn.onestamp.local.process.JavaMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Checks a sealed paper without asking anybody; no hall needs to be open. */
public final class VerifyFile implements Command {
    private static final String MAIN = "cn.onestamp.platform.verification.VerifyFile";

    @Override
    public Usage usage() {
        return new Usage(
                "verify FILE [--data DIR]", "who sealed an OFD or PDF, when, and whether it is intact", Set.of(), Set.of());
    }

    @Override
    public int run(Arguments arguments, Checkout checkout) throws IOException, InterruptedException {
        Path file = Path.of(arguments.only("the file of a sealed paper")).toAbsolutePath();
        if (!Files.isRegularFile(file)) {
            throw new Refusal("There is no file " + file + ".");
        }
        List<Path> trusted = trustedBy(arguments, checkout);
        if (!Files.exists(checkout.jar(Module.VERIFICATION))) {
            new Build(checkout, Screen.aside()).bringUpToDate();
        }
        List<String> command = new ArrayList<>(
                new Java(checkout).main(Module.VERIFICATION, MAIN, List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")));
        command.add(file.toString());
        trusted.forEach(roots -> command.add(roots.toString()));
        return JavaMain.run(command, checkout.root());
    }

    /** The hall that is named, and nothing else; without a name every hall there was in this checkout. */
    private static List<Path> trustedBy(Arguments arguments, Checkout checkout) throws IOException {
        DataFolder folder = new OpenHalls(checkout).choose(arguments);
        if (arguments.find("data").isPresent()) {
            folder.mustHoldAHall();
            return List.of(folder.trust());
        }
        List<Path> everybody = new TrustRoots(checkout).folders(folder);
        if (everybody.isEmpty()) {
            throw new Refusal("No hall's keys are known in this checkout: name the hall's folder with --data.");
        }
        return everybody;
    }
}
