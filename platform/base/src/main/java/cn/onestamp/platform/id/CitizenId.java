package cn.onestamp.platform.id;

import cn.onestamp.platform.crypto.Protected;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;

/**
 * Citizen identity number (公民身份号码, GB 11643-1999): 18 characters. The first six digits need not be a division
 * that still exists. Shown masked; the full value only through {@link #reveal()}.
 */
public final class CitizenId implements Protected {

    /** Its field name under the {@code FieldCipher} and in the {@code BlindIndex}. */
    public static final String KIND = "citizen-id";

    private static final int LENGTH = 18;
    private static final int FIRST_GENERATION_LENGTH = 15;

    private final String value;

    private CitizenId(String value) {
        this.value = value;
    }

    /**
     * Reads what a person typed; full-width digits, spaces and a small x are put right.
     *
     * @param today the civil day on which nobody can be unborn
     */
    public static Parsed<CitizenId> parse(String typed, LocalDate today) {
        return switch (wellFormed(Typed.code(typed))) {
            case Parsed.Sound<CitizenId>(CitizenId id) when id.birthDate().isAfter(today) ->
                    Parsed.flawed(Flaw.BIRTH_DATE_IN_FUTURE);
            case Parsed<CitizenId> parsed -> parsed;
        };
    }

    /** @throws MalformedIdentifier if the stored value is not one; for values that were parsed before */
    public static CitizenId of(String stored) {
        return wellFormed(stored).orElseThrow();
    }

    private static Parsed<CitizenId> wellFormed(String code) {
        if (code.isEmpty()) {
            return Parsed.flawed(Flaw.EMPTY);
        }
        if (code.length() == FIRST_GENERATION_LENGTH && Typed.allDigits(code)) {
            return Parsed.flawed(Flaw.FIRST_GENERATION_ID);
        }
        if (code.length() != LENGTH) {
            return Parsed.flawed(Flaw.WRONG_LENGTH);
        }
        if (!Mod11_2.isMadeOf(code)) {
            return Parsed.flawed(Flaw.UNKNOWN_CHARACTER);
        }
        if (!hasBirthDate(code)) {
            return Parsed.flawed(Flaw.IMPOSSIBLE_BIRTH_DATE);
        }
        return Mod11_2.holds(code) ? Parsed.sound(new CitizenId(code)) : Parsed.flawed(Flaw.WRONG_CHECK_CHARACTER);
    }

    /** The full 18 characters. */
    @Override
    public String reveal() {
        return value;
    }

    @Override
    public String masked() {
        return Masks.citizenIdForStaff(this);
    }

    @Override
    public String normalised() {
        return value;
    }

    @Override
    public String kind() {
        return KIND;
    }

    public LocalDate birthDate() {
        return birthDate(value);
    }

    /** Completed years of life on a day; a birthday on 29 February is completed on 1 March of a common year. */
    public int ageOn(LocalDate day) {
        return Period.between(birthDate(), day).getYears();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CitizenId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return masked();
    }

    private static boolean hasBirthDate(String code) {
        try {
            birthDate(code);
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static LocalDate birthDate(String code) {
        return LocalDate.of(number(code, 6, 10), number(code, 10, 12), number(code, 12, 14));
    }

    private static int number(String code, int from, int to) {
        return Integer.parseInt(code, from, to, 10);
    }
}
