package cn.onestamp.platform.problem;

import cn.onestamp.platform.id.Masks;
import org.jspecify.annotations.Nullable;

/** Text somebody wrote in a line of a form: at least one visible character, and none that cannot be written on paper. */
public final class Written {

    private Written() {}

    /** @throws Malformed naming {@code field} where it is blank, longer than {@code longest}, or has control or half characters */
    public static String text(String field, @Nullable String text, int longest) {
        if (text == null || text.isBlank() || text.length() > longest || text.codePoints().anyMatch(Written::cannotBeWritten)) {
            throw new Malformed(field, "A text of 1 to " + longest + " characters that can be written on paper is needed");
        }
        return text.strip();
    }

    /** The same of why somebody does something, which is kept for good: numbers of persons and telephones in it are masked. */
    public static String reason(String field, @Nullable String text, int longest) {
        return Masks.inText(text(field, text, longest));
    }

    private static boolean cannotBeWritten(int character) {
        int kind = Character.getType(character);
        return kind == Character.CONTROL || kind == Character.SURROGATE;
    }
}
