package cn.onestamp.local;

import cn.onestamp.local.checkout.Checkout;
import cn.onestamp.local.command.AuditVerify;
import cn.onestamp.local.command.Bench;
import cn.onestamp.local.command.Demo;
import cn.onestamp.local.command.Down;
import cn.onestamp.local.command.MoveClock;
import cn.onestamp.local.command.Status;
import cn.onestamp.local.command.Test;
import cn.onestamp.local.command.Up;
import cn.onestamp.local.command.VerifyFile;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Hears what a person asks for and has it done. */
public final class Launcher {
    private static final List<Command> COMMANDS = List.of(
            new Up(), new Status(), new Down(), new Demo(), new MoveClock(), new VerifyFile(), new Bench(),
            new AuditVerify(), new Test());

    private static final int REFUSED = 2;

    private Launcher() {}

    public static void main(String[] typed) throws InterruptedException {
        System.exit(run(Arrays.asList(typed)));
    }

    private static int run(List<String> typed) throws InterruptedException {
        try {
            if (typed.isEmpty() || List.of("help", "--help", "-h").contains(typed.getFirst())) {
                COMMANDS.forEach(command -> Screen.answer().say(line(command.usage())));
                return typed.isEmpty() ? REFUSED : 0;
            }
            Command command = named(typed.getFirst());
            return command.run(Arguments.read(typed.subList(1, typed.size()), command.usage()), Checkout.here());
        } catch (Refusal refusal) {
            Screen.aside().say(refusal.getMessage());
            return REFUSED;
        } catch (IOException failure) {
            Screen.aside().say(sentence(failure));
            return 1;
        }
    }

    private static Command named(String name) {
        return COMMANDS.stream()
                .filter(command -> command.usage().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal("There is no command \"" + name + "\"; ./onestamp help lists them."));
    }

    private static String line(Usage usage) {
        return "./onestamp " + usage.line() + System.lineSeparator() + "    " + usage.does();
    }

    private static String sentence(IOException failure) {
        String said = String.valueOf(failure.getMessage());
        return said.contains("No space left")
                ? "The disk is full (" + said + "); what was acknowledged is kept, make room and start again."
                : "That did not work: " + failure;
    }
}
