package cn.onestamp.platform.id;

import cn.onestamp.platform.crypto.Protected;
import java.util.regex.Pattern;

/** A telephone number of mainland China: a mobile one, or a fixed one with its area code. Shown masked. */
public final class PhoneNumber implements Protected {

    /** Its field name under the {@code FieldCipher} and in the {@code BlindIndex}. */
    public static final String KIND = "phone";

    private static final Pattern MOBILE = Pattern.compile("1[3-9][0-9]{9}");
    private static final Pattern FIXED = Pattern.compile("0[1-9][0-9]{8,10}");
    private static final Pattern COUNTRY = Pattern.compile("^(?:\\+86|0086)");

    private final String value;

    private PhoneNumber(String value) {
        this.value = value;
    }

    /** Reads what a person typed; full-width digits, spaces, hyphens and +86 are put right. */
    public static Parsed<PhoneNumber> parse(String typed) {
        String digits = Typed.code(typed).replaceAll("[-()\u2010-\u2015]", "");
        return wellFormed(COUNTRY.matcher(digits).replaceFirst(""));
    }

    /** @throws MalformedIdentifier if the stored value is not one; for values that were parsed before */
    public static PhoneNumber of(String stored) {
        return wellFormed(stored).orElseThrow();
    }

    private static Parsed<PhoneNumber> wellFormed(String digits) {
        if (digits.isEmpty()) {
            return Parsed.flawed(Flaw.EMPTY);
        }
        if (!Typed.allDigits(digits)) {
            return Parsed.flawed(Flaw.UNKNOWN_CHARACTER);
        }
        if (MOBILE.matcher(digits).matches() || FIXED.matcher(digits).matches()) {
            return Parsed.sound(new PhoneNumber(digits));
        }
        return Parsed.flawed(digits.length() == 11 ? Flaw.WRONG_STRUCTURE : Flaw.WRONG_LENGTH);
    }

    @Override
    public String reveal() {
        return value;
    }

    @Override
    public String masked() {
        return Masks.phone(this);
    }

    @Override
    public String normalised() {
        return value;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PhoneNumber that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return masked();
    }
}
