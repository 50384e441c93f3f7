package cn.onestamp.local.command;

import cn.onestamp.local.Screen;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Shows the lines that were added to a file since it was last looked at. */
final class Tail {
    private final Path file;
    private final Screen screen;
    private int shown;

    Tail(Path file, Screen screen) {
        this.file = file;
        this.screen = screen;
    }

    void show() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int end = bytes.length;
        while (end > shown && bytes[end - 1] != '\n') {
            end--;
        }
        new String(bytes, shown, end - shown, StandardCharsets.UTF_8).lines().forEach(screen::say);
        shown = end;
    }
}
