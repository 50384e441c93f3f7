package cn.onestamp.platform.verification;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Paths as the user typed them. With {@code LANG=C} the JVM cannot even name a Chinese file; the program then starts
 * itself once more with a UTF-8 locale and hands the paths over in hexadecimal.
 */
final class GivenPaths {

    private static final String MARK = "--hexadecimal";
    private static final char LOST = '\uFFFD';

    private GivenPaths() {
    }

    static boolean areReadable(String[] args) {
        return Arrays.stream(args).noneMatch(arg -> arg.indexOf(LOST) >= 0) || !Files.exists(Path.of("/proc/self/cmdline"));
    }

    static List<String> decoded(String[] args) {
        if (args.length == 0 || !args[0].equals(MARK)) {
            return List.of(args);
        }
        return Arrays.stream(args).skip(1).map(hex -> new String(HexFormat.of().parseHex(hex), StandardCharsets.UTF_8)).toList();
    }

    /** Runs the same program in a child with the last arguments of the command line, which the kernel knows byte by byte. */
    static int runAgainWithUtf8(Class<?> program, int count) throws IOException, InterruptedException {
        List<byte[]> line = commandLine();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), program.getName(), MARK));
        line.subList(line.size() - count, line.size()).forEach(argument -> command.add(HexFormat.of().formatHex(argument)));
        ProcessBuilder again = new ProcessBuilder(command).inheritIO();
        again.environment().put("LC_ALL", "C.UTF-8");
        return again.start().waitFor();
    }

    private static List<byte[]> commandLine() throws IOException {
        byte[] all = Files.readAllBytes(Path.of("/proc/self/cmdline"));
        List<byte[]> arguments = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < all.length; i++) {
            if (all[i] == 0) {
                arguments.add(Arrays.copyOfRange(all, from, i));
                from = i + 1;
            }
        }
        return arguments;
    }
}
