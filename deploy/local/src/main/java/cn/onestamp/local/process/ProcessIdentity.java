package cn.onestamp.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A process and the moment it started, so that a number the machine gave to somebody else is never mistaken for ours.
 *
 * @param started the kernel's start tick within one boot where /proc tells it, else the start instant
 */
public record ProcessIdentity(long pid, String started) {

    public static Optional<ProcessIdentity> of(long pid) {
        return started(pid).map(started -> new ProcessIdentity(pid, started));
    }

    public boolean isAlive() {
        return started(pid).filter(started::equals).isPresent()
                && ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    /** Asks it to end; does nothing when the number belongs to somebody else by now. */
    public void askToEnd() {
        if (isAlive()) {
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
        }
    }

    public void end() {
        if (isAlive()) {
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    private static Optional<String> started(long pid) {
        return tick(pid).or(() -> ProcessHandle.of(pid).flatMap(handle -> handle.info().startInstant()).map(Object::toString));
    }

    private static Optional<String> tick(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            String boot = Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip();
            return Optional.of(boot + ":" + startTick(stat));
        } catch (IOException noProc) {
            return Optional.empty();
        }
    }

    /** Field 22 of proc(5) stat, counted after the name, which may itself contain spaces and brackets. */
    static String startTick(String stat) {
        return stat.substring(stat.lastIndexOf(')') + 2).split(" ")[19];
    }
}
