package cn.onestamp.local.checkout;

import cn.onestamp.local.Refusal;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Command lines for the programs of this checkout, on the JDK the launcher itself runs on. */
public final class Java {
    private final Checkout checkout;

    public Java(Checkout checkout) {
        this.checkout = checkout;
    }

    public static Path executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /** The module's own main class; {@code beside} are jars added to its class path where they exist. */
    public List<String> main(Module module, List<String> flags, List<Module> beside) throws IOException {
        Path jar = built(module);
        try (JarFile opened = new JarFile(jar.toFile())) {
            return line(flags, classPath(jar, beside), opened.getManifest().getMainAttributes().getValue("Main-Class"));
        }
    }

    public List<String> main(Module module, String mainClass, List<String> flags) {
        return line(flags, built(module).toString(), mainClass);
    }

    private Path built(Module module) {
        Path jar = checkout.jar(module);
        if (!Files.exists(jar)) {
            throw new Refusal(module.folder() + " is not built: " + jar + " is missing.");
        }
        return jar;
    }

    private String classPath(Path jar, List<Module> beside) {
        return Stream.concat(Stream.of(jar), beside.stream().map(checkout::jar).filter(Files::exists))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static List<String> line(List<String> flags, String classPath, String mainClass) {
        List<String> line = new ArrayList<>();
        line.add(executable().toString());
        line.addAll(flags);
        line.addAll(List.of("-cp", classPath, mainClass));
        return line;
    }
}
