package cn.onestamp.intake.catalogue.item;

import cn.onestamp.platform.problem.Remediable.Fault;
import java.lang.Character.UnicodeScript;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever a version says stands on screens, in messages and on sealed paper: it has only characters that are seen in the order
 * in which they are written and that a typeface of the hall has, and no list is longer than anybody reads.
 */
final class PlainWords {

    private static final Set<UnicodeScript> SCRIPTS = Set.of(UnicodeScript.HAN, UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.COMMON);
    private static final int FIRST_PICTURE = 0x1F000;
    private static final int LONGEST_LIST = 200;

    private PlainWords() {}

    static Stream<Fault> faults(String field, Changes changes) {
        return faults(field, JsonMapper.shared().<JsonNode>valueToTree(changes));
    }

    private static Stream<Fault> faults(String field, JsonNode said) {
        if (said.isString()) {
            return VersionRules.faultUnless(isPlain(said.asString()), field, "character-unfit", "含有看不见、会改变文字次序或者印不出来的字符");
        }
        if (said.isArray()) {
            return said.size() > LONGEST_LIST ? Stream.of(new Fault(field, "list-too-long", "最多200项"))
                    : IntStream.range(0, said.size()).boxed().flatMap(index -> faults(field + "/" + index, said.get(index)));
        }
        return said.properties().stream().flatMap(member -> isPlain(member.getKey())
                ? faults(field + "/" + member.getKey().replace("~", "~0").replace("/", "~1"), member.getValue())
                : Stream.of(new Fault(field, "character-unfit", "名称含有看不见、会改变文字次序或者印不出来的字符")));
    }

    private static boolean isPlain(String text) {
        return text.codePoints().allMatch(PlainWords::canBePrinted);
    }

    private static boolean canBePrinted(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> SCRIPTS.contains(UnicodeScript.of(character))
                    && (character < FIRST_PICTURE || UnicodeScript.of(character) == UnicodeScript.HAN);
        };
    }
}
