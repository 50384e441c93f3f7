package cn.onestamp.approval.seal.signing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of a Debian package that tests ask for a second opinion; a missing one fails the test by its name. */
record Tool(String program, String debianPackage) {

    static final Tool PDFSIG = new Tool("pdfsig", "poppler-utils");
    static final Tool PDFTOTEXT = new Tool("pdftotext", "poppler-utils");
    static final Tool PDFTOPPM = new Tool("pdftoppm", "poppler-utils");

    String run(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        Process process;
        try {
            process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
        } catch (IOException missing) {
            throw new AssertionError(program + " is missing: install the Debian package " + debianPackage, missing);
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
