package cn.onestamp.approval.cases;

import cn.onestamp.platform.id.Masks;
import cn.onestamp.platform.problem.Malformed;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What somebody writes as their opinion: 1 to 2,000 characters that can be written on paper, and line breaks. Numbers of persons and telephones in it are masked: it is kept for good. */
public record OpinionText(@JsonValue String text) {

    private static final int LONGEST = 2_000;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OpinionText {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            throw new Malformed("/opinion", "An opinion has 1 to 2000 characters");
        }
        if (!text.codePoints().allMatch(OpinionText::canBeWritten)) {
            throw new Malformed("/opinion", "An opinion has no control characters and no halves of characters");
        }
        text = Masks.inText(text);
    }

    private static boolean canBeWritten(int character) {
        int kind = Character.getType(character);
        return "\n\r\t".indexOf(character) >= 0 || kind != Character.CONTROL && kind != Character.SURROGATE;
    }
}
