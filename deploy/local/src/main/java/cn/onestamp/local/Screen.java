package cn.onestamp.local;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Lines for a person. Always UTF-8: a Chinese name must not turn into question marks where LANG is C. */
public final class Screen {
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final PrintStream ERR =
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);

    private final PrintStream out;

    private Screen(PrintStream out) {
        this.out = out;
    }

    /** For what was asked for. */
    public static Screen answer() {
        return new Screen(OUT);
    }

    /** For what happens on the way, where the answer itself is read by a program. */
    public static Screen aside() {
        return new Screen(ERR);
    }

    public void say(String line) {
        out.println(line);
    }
}
