package cn.onestamp.approval.paper;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The typefaces the town hall prints with: three that the build brings and a chain of further ones for the rare
 * characters in personal names. Thread-safe; opened once.
 */
public final class Typefaces {

    /** Where Debian's {@code fonts-hanazono} puts the rare characters (Unicode Ext A to F). */
    public static final List<Path> RARE_CHARACTERS = List.of(
            Path.of("/usr/share/fonts/truetype/hanazono/HanaMinA.ttf"),
            Path.of("/usr/share/fonts/truetype/hanazono/HanaMinB.ttf"));

    enum Style { TEXT, STRONG, SMALL }

    private static final Set<Style> STYLES = EnumSet.allOf(Style.class);

    private final Map<Style, Typeface> main;
    private final List<Typeface> fallbacks;

    private Typefaces(Map<Style, Typeface> main, List<Typeface> fallbacks) {
        this.main = new EnumMap<>(main);
        this.fallbacks = fallbacks;
    }

    /**
     * Opens the typefaces in a folder and, behind them, every fallback file that exists.
     *
     * @param folder    holds NotoSerifSC_400Regular.ttf, NotoSerifSC_700Bold.ttf and NotoSansSC_400Regular.ttf
     * @param fallbacks TrueType files in the order they are asked; a missing file is skipped, because a hall may do
     *                  without: its rare names are then refused before sealing
     */
    public static Typefaces open(Path folder, List<Path> fallbacks) {
        return new Typefaces(
                Map.of(Style.TEXT, Typeface.read(folder.resolve("NotoSerifSC_400Regular.ttf")),
                        Style.STRONG, Typeface.read(folder.resolve("NotoSerifSC_700Bold.ttf")),
                        Style.SMALL, Typeface.read(folder.resolve("NotoSansSC_400Regular.ttf"))),
                fallbacks.stream().filter(Files::isRegularFile).map(Typeface::read).toList());
    }

    /** The folder {@code fonts} beside the program's jar (or classes), where the build puts the typefaces. */
    public static Path besideTheProgram() {
        try {
            return Path.of(Typefaces.class.getProtectionDomain().getCodeSource().getLocation().toURI())
                    .resolveSibling("fonts");
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The typeface that prints the character in this style; the first one when none does. */
    Typeface faceFor(Style style, int codePoint) {
        Typeface first = main.get(style);
        if (first.glyphOf(codePoint) != 0) {
            return first;
        }
        return fallbacks.stream().filter(face -> face.glyphOf(codePoint) != 0).findFirst().orElse(first);
    }

    /** Refuses, in one go, every character of the texts that no typeface can print. */
    void requirePrintable(Stream<String> texts) {
        List<Integer> unknown = texts.flatMapToInt(String::codePoints).distinct()
                .filter(character -> !isPrintable(character)).boxed().toList();
        if (!unknown.isEmpty()) {
            throw new UnprintableCharacters(unknown);
        }
    }

    /** Characters stand side by side here: what must be joined, stacked or turned round cannot be printed rightly. */
    private boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                 Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                 Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> false;
            default -> !isWrittenFromTheRight(codePoint) && STYLES.stream().allMatch(style -> faceFor(style, codePoint).glyphOf(codePoint) != 0);
        };
    }

    private static boolean isWrittenFromTheRight(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
