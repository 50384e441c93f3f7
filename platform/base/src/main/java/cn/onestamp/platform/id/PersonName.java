package cn.onestamp.platform.id;

import cn.onestamp.platform.crypto.Protected;
import java.text.Normalizer;
import java.util.Locale;

/**
 * A person's name as the register spells it: rare characters outside the BMP, long names with middle dots and foreign
 * names included. Shown masked; compared without regard to spaces, kinds of middle dot and compatibility spellings.
 */
public final class PersonName implements Protected {

    /** Its field name under the {@code FieldCipher} and in the {@code BlindIndex}. */
    public static final String KIND = "person-name";

    private static final int LONGEST = 100;
    private static final int LONGEST_TYPED = 1_000;
    private static final String MIDDLE_DOTS = "·•‧・･‧∙⋅";

    private final String value;

    private PersonName(String value) {
        this.value = value;
    }

    /** Reads what a person typed; spaces at the ends and invisible characters are dropped. */
    public static Parsed<PersonName> parse(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return Parsed.flawed(Flaw.WRONG_LENGTH);
        }
        var name = new StringBuilder();
        typed.codePoints()
                .map(character -> Character.isSpaceChar(character) ? ' ' : Typed.halfWidth(character))
                .filter(character -> Character.getType(character) != Character.FORMAT)
                .forEach(name::appendCodePoint);
        return wellFormed(name.toString().strip());
    }

    /** @throws MalformedIdentifier if the stored value is not one; for values that were parsed before */
    public static PersonName of(String stored) {
        return wellFormed(stored).orElseThrow();
    }

    private static Parsed<PersonName> wellFormed(String name) {
        if (name.isEmpty()) {
            return Parsed.flawed(Flaw.EMPTY);
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            return Parsed.flawed(Flaw.WRONG_LENGTH);
        }
        boolean letters = Character.isLetter(name.codePointAt(0)) || isLetterNumber(name.codePointAt(0));
        if (!letters || !name.codePoints().allMatch(PersonName::mayStandInAName)) {
            return Parsed.flawed(Flaw.UNKNOWN_CHARACTER);
        }
        return Parsed.sound(new PersonName(name));
    }

    @Override
    public String reveal() {
        return value;
    }

    @Override
    public String masked() {
        return Masks.name(this);
    }

    @Override
    public String normalised() {
        var name = new StringBuilder();
        Normalizer.normalize(value, Normalizer.Form.NFC).codePoints()
                .filter(character -> character != ' ' && !isMark(character))
                .map(character -> MIDDLE_DOTS.indexOf(character) >= 0 ? '·' : character)
                .forEach(name::appendCodePoint);
        return name.toString().toUpperCase(Locale.ROOT);
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Whether both are spellings of the same name. */
    public boolean matches(PersonName other) {
        return normalised().equals(other.normalised());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonName that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return masked();
    }

    private static boolean mayStandInAName(int character) {
        return Character.isLetter(character) || isLetterNumber(character) || isMark(character)
                || MIDDLE_DOTS.indexOf(character) >= 0 || " -'.’".indexOf(character) >= 0;
    }

    private static boolean isLetterNumber(int character) {
        return Character.getType(character) == Character.LETTER_NUMBER;
    }

    /** Variation selectors choose a glyph, not another character. */
    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
