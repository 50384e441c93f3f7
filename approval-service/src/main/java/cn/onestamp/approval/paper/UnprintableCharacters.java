package cn.onestamp.approval.paper;

import java.util.List;
import java.util.stream.Collectors;

/** No typeface of this hall has these characters: the paper is not made, because a box in a name is a wrong name. */
public final class UnprintableCharacters extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Integer> codePoints;

    UnprintableCharacters(List<Integer> codePoints) {
        super("字库中没有以下字符，不能制作文书 No typeface has these characters, the paper is not made: "
                + codePoints.stream().map(UnprintableCharacters::named).collect(Collectors.joining("、")));
        this.codePoints = List.copyOf(codePoints);
    }

    public List<Integer> codePoints() {
        return codePoints;
    }

    private static String named(int codePoint) {
        String code = "U+%04X".formatted(codePoint);
        return Character.isDefined(codePoint) && !Character.isISOControl(codePoint)
                && Character.getType(codePoint) != Character.SURROGATE
                ? Character.toString(codePoint) + " (" + code + ")" : code;
    }
}
