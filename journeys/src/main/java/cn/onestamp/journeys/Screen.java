package cn.onestamp.journeys;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/** What a program says, in UTF-8 whatever the terminal's language is. */
final class Screen implements Story {

    private final PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    @Override
    public void step(String chinese, String english) {
        out.println("  · " + chinese + "  | " + english);
    }

    void say(String line) {
        out.println(line);
    }

    /** One line, for whoever reads this with a program. */
    void sayJson(Object value) {
        out.println(JsonMapper.shared().writeValueAsString(value));
    }
}
