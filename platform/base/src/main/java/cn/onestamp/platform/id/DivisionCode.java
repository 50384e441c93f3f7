package cn.onestamp.platform.id;

import java.util.Optional;

/**
 * Twelve-digit division code (GB/T 2260 six digits, GB/T 10114 three, village three). A place is a subtree: everything
 * that starts with its own digits lies in it. A county segment of zeros under a prefecture with townships is genuine
 * (prefectures without counties exist).
 *
 * @param value twelve digits, zeros after the last segment that is used
 */
public record DivisionCode(String value) implements Comparable<DivisionCode> {

    /** From the province down to the village or residents' committee. */
    public enum Level {
        PROVINCE(2), PREFECTURE(4), COUNTY(6), TOWNSHIP(9), VILLAGE(12);

        private final int digits;

        Level(int digits) {
            this.digits = digits;
        }

        /** How many leading digits name a place of this level. */
        public int digits() {
            return digits;
        }
    }

    private static final int LENGTH = 12;
    private static final String ZEROS = "0".repeat(LENGTH);

    /** @throws MalformedIdentifier if the value is not such a code */
    public DivisionCode {
        flawOf(value).ifPresent(found -> {
            throw new MalformedIdentifier(found);
        });
    }

    public static Parsed<DivisionCode> parse(String typed) {
        String code = Typed.code(typed);
        return flawOf(code).map(Parsed::<DivisionCode>flawed).orElseGet(() -> Parsed.sound(new DivisionCode(code)));
    }

    /** The place named by the first two, four, six or nine digits. */
    public static DivisionCode ofPrefix(String digits) {
        return new DivisionCode(digits + ZEROS.substring(Math.min(digits.length(), LENGTH)));
    }

    public Level level() {
        for (Level level : Level.values()) {
            if (ZEROS.startsWith(value.substring(level.digits))) {
                return level;
            }
        }
        throw new IllegalStateException("twelve digits end with a village");
    }

    /** The place above; empty for a province. A segment that is not used is passed over. */
    public Optional<DivisionCode> parent() {
        return level() == Level.PROVINCE
                ? Optional.empty()
                : Optional.of(ofPrefix(value.substring(0, Level.values()[level().ordinal() - 1].digits)));
    }

    /** Whether the other place is this one or lies in it. */
    public boolean contains(DivisionCode other) {
        return other.value.startsWith(value.substring(0, level().digits));
    }

    /** The place of that level this one lies in; empty if this one is itself higher. */
    public Optional<DivisionCode> at(Level level) {
        return level.ordinal() > level().ordinal()
                ? Optional.empty() : Optional.of(ofPrefix(value.substring(0, level.digits)));
    }

    /** The first nine digits, as they stand in a case number; zeros at the end for a county. */
    public String township9() {
        return value.substring(0, Level.TOWNSHIP.digits);
    }

    @Override
    public int compareTo(DivisionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static Optional<Flaw> flawOf(String code) {
        if (code.isEmpty()) {
            return Optional.of(Flaw.EMPTY);
        }
        if (code.length() != LENGTH) {
            return Optional.of(Flaw.WRONG_LENGTH);
        }
        if (!Typed.allDigits(code)) {
            return Optional.of(Flaw.UNKNOWN_CHARACTER);
        }
        return code.charAt(0) == '0' ? Optional.of(Flaw.UNKNOWN_PLACE) : Optional.empty();
    }
}
